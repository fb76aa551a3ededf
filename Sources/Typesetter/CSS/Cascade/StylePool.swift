/// The computed styles of a document, equal ones once, and those that anonymous boxes derive from them.
///
/// It goes on to the next document of the same style sheets, so that a `StyleID` means the same style in all of them.
struct StylePool: Sendable {
    private(set) var styles: [ComputedStyle] = []
    /// Traits of each style.
    private(set) var traits: [StyleTraits] = []
    /// Sets of custom properties; styles name theirs by index.
    private(set) var customs: [CustomProperties] = []
    private var customOfStyle: [Int32] = []
    private var knownCustoms: [CustomProperties: Int] = [:]
    /// Last style of each digest, and for each style the one before with the same digest.
    private var heads: [Int: Int32] = [:]
    private var previous: [Int32] = []
    private var derived: [StyleDerivation.Key: StyleID] = [:]
    /// The style of text by the style it stands in; -1 where there is none yet.
    private var textStyles: [Int32] = []

    /// Nothing yet.
    init() {}

    /// Styles made elsewhere, by their place.
    init(_ styles: [ComputedStyle]) {
        let custom = index(of: CustomProperties())
        for style in styles { append(style, custom: custom) }
    }

    /// The id of a style with its custom properties.
    mutating func add(_ style: ComputedStyle, custom: Int) -> StyleID {
        let digest = style.digest
        let head = heads[digest] ?? -1
        var candidate = head
        while candidate >= 0 {
            if Int(customOfStyle[Int(candidate)]) == custom, styles[Int(candidate)] == style {
                return StyleID(Int(candidate))
            }
            candidate = previous[Int(candidate)]
        }
        let id = append(style, custom: custom)
        previous[Int(id.index)] = head
        heads[digest] = id.index
        return id
    }

    @discardableResult
    private mutating func append(_ style: ComputedStyle, custom: Int) -> StyleID {
        styles.append(style)
        traits.append(StyleTraits(style))
        customOfStyle.append(Int32(truncatingIfNeeded: custom))
        previous.append(-1)
        return StyleID(styles.count - 1)
    }

    /// The style that is made from another one in some way.
    mutating func derive(_ derivation: StyleDerivation, from style: StyleID) -> StyleID {
        let key = StyleDerivation.Key(style: style, derivation: derivation)
        if let known = derived[key] { return known }
        let made = derivation.style(from: styles[Int(style.index)])
        let id = append(made, custom: Int(customOfStyle[Int(style.index)]))
        derived[key] = id
        return id
    }

    /// The style of text in a box of some style: `StyleDerivation.text`, found without hashing.
    mutating func text(in style: StyleID) -> StyleID {
        let index = Int(style.index)
        if index < textStyles.count, textStyles[index] >= 0 { return StyleID(Int(textStyles[index])) }
        let id = derive(.text, from: style)
        while textStyles.count <= index { textStyles.append(-1) }
        textStyles[index] = id.index
        return id
    }

    /// A style that comes from no rule for elements: that of a margin box.
    mutating func add(_ style: ComputedStyle) -> StyleID { add(style, custom: index(of: CustomProperties())) }

    /// Whether elements with a style have a marker.
    func isListItem(_ style: StyleID) -> Bool { styles[Int(style.index)].box.display == .listItem }

    /// The index of a set of custom properties.
    mutating func index(of custom: CustomProperties) -> Int {
        if let index = knownCustoms[custom] { return index }
        customs.append(custom)
        knownCustoms[custom] = customs.count - 1
        return customs.count - 1
    }

    /// The custom properties that children of a style inherit.
    func custom(of style: StyleID) -> Int { Int(customOfStyle[Int(style.index)]) }

    /// What the root element inherits: initial values.
    mutating func initial(language: String) -> StyleID {
        var style = ComputedStyle()
        style.text.language = language
        return add(style, custom: index(of: CustomProperties()))
    }
}

extension ComputedStyle {
    /// A cheap hash over what differs most between styles.
    fileprivate var digest: Int {
        var hasher = Hasher()
        hasher.combine(font.size)
        hasher.combine(font.weight)
        hasher.combine(text.color)
        hasher.combine(box.display)
        hasher.combine(box.width)
        hasher.combine(box.margin.top)
        hasher.combine(box.padding.top)
        hasher.combine(box.padding.left)
        hasher.combine(box.borderWidth.bottom)
        hasher.combine(decoration.backgroundColor)
        return hasher.finalize()
    }
}
