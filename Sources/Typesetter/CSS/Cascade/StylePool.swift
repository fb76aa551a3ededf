/// The computed styles of a document: equal ones once.
struct StylePool {
    private(set) var styles: [ComputedStyle] = []
    private var customs: [CustomProperties] = []
    /// Index into `customs` of each style.
    private var customOfStyle: [Int32] = []
    private var known: [Key: StyleID] = [:]
    private var knownCustoms: [CustomProperties: Int32] = [:]

    private struct Key: Hashable {
        var style: ComputedStyle
        var custom: Int32
    }

    /// The id of a style with its custom properties.
    mutating func add(_ style: ComputedStyle, custom: CustomProperties) -> StyleID {
        let key = Key(style: style, custom: index(of: custom))
        if let id = known[key] { return id }
        let id = StyleID(styles.count)
        styles.append(style)
        customOfStyle.append(key.custom)
        known[key] = id
        return id
    }

    private mutating func index(of custom: CustomProperties) -> Int32 {
        if let index = knownCustoms[custom] { return index }
        let index = Int32(truncatingIfNeeded: customs.count)
        customs.append(custom)
        knownCustoms[custom] = index
        return index
    }

    /// The custom properties that children of a style inherit.
    func custom(of style: StyleID) -> CustomProperties { customs[Int(customOfStyle[Int(style.index)])] }

    /// What the root element inherits: initial values.
    mutating func initial(language: String) -> StyleID {
        var style = ComputedStyle()
        style.text.language = language
        return add(style, custom: CustomProperties())
    }
}
