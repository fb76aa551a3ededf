extension PropertyTable {
    static let textShorthands: [ShorthandDefinition] = [
        ShorthandDefinition(
            "font",
            "[ <'font-style'> || <'font-variant-caps'> || <'font-weight'> || <'font-stretch'> ]? <'font-size'> "
                + "[ / <'line-height'> ]? <'font-family'>",
            fontLonghands
        ) { $0.font() },
        ShorthandDefinition(
            "font-variant", "normal | none | <'font-variant-caps'> || <'font-variant-numeric'> || …", variantLonghands
        ) { $0.fontVariant() },
        ShorthandDefinition(
            "list-style", "<'list-style-position'> || <'list-style-image'> || <'list-style-type'>",
            [.listStyleType, .listStylePosition, .listStyleImage]
        ) { $0.listStyle() },
        .anyOrder(
            "text-decoration",
            [[.textDecorationLine], [.textDecorationStyle], [.textDecorationColor], [.textDecorationThickness]]),
    ]

    fileprivate static let fontLonghands: [PropertyID] =
        [.fontStyle, .fontWeight, .fontStretch, .fontSize, .lineHeight, .fontFamily] + variantLonghands + [
            .fontKerning, .fontFeatureSettings,
        ]
    fileprivate static let variantLonghands: [PropertyID] = [
        .fontVariantCaps, .fontVariantNumeric, .fontVariantLigatures, .fontVariantPosition,
    ]
}

extension ValueParser {
    private static let systemFonts: Set<String> = [
        "caption", "icon", "menu", "message-box", "small-caption", "status-bar",
    ]

    /// `font` (CSS Fonts 4 §2.9). The fonts of a system are the initial one.
    fileprivate mutating func font() -> [PropertyAssignment]? {
        if let word, Self.systemFonts.contains(word) {
            advance()
            return PropertyTable.fontLonghands.map { PropertyAssignment($0, .wide(.initial)) }
        }
        var values: [PropertyID: PropertyValue] = [:]
        for _ in 0..<4 where !take("normal") {
            guard let (id, value) = fontPrefix(besides: values) else { break }
            values[id] = value
        }
        guard let size = fontSize() else { return nil }
        values[.fontSize] = size
        if take(.delim("/")) {
            guard let height = lineHeight() else { return nil }
            values[.lineHeight] = height
        }
        guard let families = fontFamilies() else { return nil }
        values[.fontFamily] = .names(families)
        return PropertyTable.fontLonghands.map { PropertyAssignment($0, values[$0] ?? .wide(.initial)) }
    }

    /// One of the values before the size.
    private mutating func fontPrefix(besides known: [PropertyID: PropertyValue]) -> (PropertyID, PropertyValue)? {
        if known[.fontStyle] == nil, let slant = fontSlant() { return (.fontStyle, slant) }
        if known[.fontVariantCaps] == nil, let caps = word({ FontCaps.named($0) }) {
            return (.fontVariantCaps, .keyword(caps.rawValue))
        }
        if known[.fontWeight] == nil, let weight = fontWeight() { return (.fontWeight, weight) }
        if known[.fontStretch] == nil, let stretch = stretchWord() { return (.fontStretch, .number(stretch)) }
        return nil
    }

    fileprivate mutating func fontVariant() -> [PropertyAssignment]? {
        let ids = PropertyTable.variantLonghands
        if take("normal") { return ids.map { PropertyAssignment($0, .wide(.initial)) } }
        if word == "none" {
            let value = PropertyTable.definition(.fontVariantLigatures).parse(&self)
            return ids.map { PropertyAssignment($0, $0 == .fontVariantLigatures ? value ?? .absent : .wide(.initial)) }
        }
        var values: [PropertyID: PropertyValue] = [:]
        while !isAtEnd {
            let found = ids.first { id in
                guard values[id] == nil, let value = PropertyTable.definition(id).parse(&self) else { return false }
                values[id] = value
                return true
            }
            guard found != nil else { return nil }
        }
        return values.isEmpty ? nil : ids.map { PropertyAssignment($0, values[$0] ?? .wide(.initial)) }
    }

    /// `list-style` (CSS Lists 3 §3.5): `none` belongs to whatever else is not given.
    fileprivate mutating func listStyle() -> [PropertyAssignment]? {
        var (type, position, image): (PropertyValue?, PropertyValue?, PropertyValue?)
        var nones = 0
        while !isAtEnd {
            if take("none") {
                nones += 1
            } else if position == nil, let value = word({ ListStylePosition.named($0) }) {
                position = .keyword(value.rawValue)
            } else if image == nil, let reference = url() {
                image = .images([.resource(reference)])
            } else if type == nil, let style = counterStyle() {
                type = .counterStyle(style)
            } else {
                return nil
            }
        }
        let open = (type == nil ? 1 : 0) + (image == nil ? 1 : 0)
        guard nones <= open, nones > 0 || type != nil || position != nil || image != nil else { return nil }
        if nones > 0, type == nil { type = .counterStyle(.none) }
        return [
            PropertyAssignment(.listStyleType, type ?? .wide(.initial)),
            PropertyAssignment(.listStylePosition, position ?? .wide(.initial)),
            PropertyAssignment(.listStyleImage, image ?? .wide(.initial)),
        ]
    }
}
