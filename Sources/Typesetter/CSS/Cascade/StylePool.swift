/// The computed styles of a document: equal ones once.
struct StylePool {
    private(set) var styles: [ComputedStyle] = []
    /// Sets of custom properties; styles name theirs by index.
    private(set) var customs: [CustomProperties] = []
    private var customOfStyle: [Int32] = []
    private var knownCustoms: [CustomProperties: Int] = [:]
    /// Last style of each digest, and for each style the one before with the same digest.
    private var heads: [Int: Int32] = [:]
    private var previous: [Int32] = []

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
        let id = StyleID(styles.count)
        styles.append(style)
        customOfStyle.append(Int32(truncatingIfNeeded: custom))
        previous.append(head)
        heads[digest] = id.index
        return id
    }

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
