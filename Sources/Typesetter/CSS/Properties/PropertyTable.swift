/// Every property the engine knows: the one source of parsing, computing and the reference documentation.
enum PropertyTable {
    /// What a property name stands for.
    enum Entry: Sendable {
        case longhand(PropertyDefinition)
        case shorthand(ShorthandDefinition)
        /// Valid, and without effect on paper.
        case withoutEffect
        /// Known from the specifications, not supported; the hint says what to use.
        case unsupported(String)
        /// A vendor's name for something that has a standard name.
        case prefixed
        case unknown
    }

    /// Longhands by `PropertyID`.
    static let definitions: [PropertyDefinition] = {
        let all =
            fontProperties + textProperties + boxProperties + sideProperties + flexProperties + paintProperties
            + generatedProperties + svgProperties
        return all.sorted { $0.id.rawValue < $1.id.rawValue }
    }()

    static let shorthands: [ShorthandDefinition] = boxShorthands + textShorthands + paintShorthands

    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        for definition in definitions where !definition.isInternal { entries[definition.name] = .longhand(definition) }
        for shorthand in shorthands { entries[shorthand.name] = .shorthand(shorthand) }
        for (alias, name) in aliases { entries[alias] = entries[name] }
        for name in namesWithoutEffect { entries[name] = .withoutEffect }
        for (name, hint) in unsupported { entries[name] = .unsupported(hint) }
        return entries
    }()

    /// The definition of a longhand.
    static func definition(_ id: PropertyID) -> PropertyDefinition { definitions[Int(id.rawValue)] }

    /// What a name in lower case stands for.
    static func entry(_ name: String) -> Entry {
        if let known = entries[name] { return known }
        for prefix in ["-webkit-", "-moz-", "-ms-", "-o-", "-epub-", "-prince-"] where name.hasPrefix(prefix) {
            let standard = String(name.dropFirst(prefix.count))
            return entries[standard] == nil ? .unknown : .prefixed
        }
        return .unknown
    }

    /// Names that have an effect, for suggestions.
    static let suggestedNames: [String] =
        (definitions.filter { !$0.isInternal }.map(\.name) + shorthands.map(\.name)).sorted()
}
