/// Computes one style: declarations applied in cascade order to what is inherited (CSS Cascade 4 §4).
struct StyleBuilder {
    /// The style so far.
    var style: StyleValues
    /// What `inherit` refers to: the parent's style, initial values for the root.
    let parent: ComputedStyle
    /// What relative lengths refer to.
    var lengths: LengthContext
    var backgrounds = BackgroundLists()
    /// `size` of a page; `nil` for `auto`.
    var pageSize: Extent?
    /// Blocks of the user-agent sheet that matched, for `revert`.
    var userAgentBlocks: ArraySlice<ResolvedBlock> = []

    private static let initial = StyleValues()

    /// Starts from the inherited values.
    init(parent: ComputedStyle, lengths: LengthContext) {
        self.parent = parent
        self.lengths = lengths
        style = StyleValues()
        style.font = parent.font
        style.text = parent.text
        self.lengths.fontSize = parent.font.size
        style.box.borderWidth = Edges(all: 3)
        style.decoration.outlineWidth = 3
    }

    /// Ends the phase of fonts and colour: what other values refer to is known.
    mutating func finishEarly(isRoot: Bool) {
        style.font.features = style.font.variants.features
        lengths.fontSize = style.font.size
        lengths.font = style.font
        if isRoot { lengths.rootFontSize = style.font.size }
        style.box.borderColor = Edges(all: style.text.color)
    }

    /// Applies one value.
    mutating func apply(_ id: PropertyID, _ value: PropertyValue) {
        guard case .wide(let keyword) = value else {
            PropertyTable.definitions[Int(id.rawValue)].apply(value, &self)
            return
        }
        let definition = PropertyTable.definition(id)
        switch keyword {
        case .initial: applyInitial(definition)
        case .inherit: definition.copy(parent.values, &self)
        case .unset: applyUnset(definition)
        case .revert: applyReverted(definition)
        }
    }

    private mutating func applyInitial(_ definition: PropertyDefinition) {
        if let value = definition.initialValue {
            definition.apply(value, &self)
        } else {
            definition.copy(Self.initial, &self)
        }
    }

    private mutating func applyUnset(_ definition: PropertyDefinition) {
        if definition.isInherited { definition.copy(parent.values, &self) } else { applyInitial(definition) }
    }

    /// What the user-agent sheet says, or `unset` (CSS Cascade 4 §7.3.1).
    private mutating func applyReverted(_ definition: PropertyDefinition) {
        applyUnset(definition)
        for block in userAgentBlocks {
            let phase = definition.id.isEarly ? block.normal.early : block.normal.late
            for assignment in phase where assignment.id == definition.id && assignment.value != .wide(.revert) {
                apply(definition.id, assignment.value)
            }
        }
    }
}
