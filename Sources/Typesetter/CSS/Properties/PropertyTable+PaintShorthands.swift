extension PropertyTable {
    static let paintShorthands: [ShorthandDefinition] = [
        ShorthandDefinition(
            "background",
            "[ <'background-image'> || <position> [ / <'background-size'> ]? || <'background-repeat'> || "
                + "scroll | fixed | local || <'background-origin'> || <'background-clip'> ]# with <'background-color'> last",
            backgroundLonghands, notes: "fixed is painted as scroll."
        ) { $0.background() },
        ShorthandDefinition(
            "background-position", "<position>#", [.backgroundPositionX, .backgroundPositionY]
        ) { parser in
            guard let positions = parser.list({ $0.position() }) else { return nil }
            return [
                PropertyAssignment(.backgroundPositionX, .places(positions.map(\.x))),
                PropertyAssignment(.backgroundPositionY, .places(positions.map(\.y))),
            ]
        },
        .anyOrder("outline", [[.outlineColor], [.outlineStyle], [.outlineWidth]]),
        ShorthandDefinition("all", "initial | inherit | unset | revert", everything) { _ in nil },
    ]

    fileprivate static let backgroundLonghands: [PropertyID] = [
        .backgroundColor, .backgroundImage, .backgroundPositionX, .backgroundPositionY, .backgroundSize,
        .backgroundRepeat, .backgroundOrigin, .backgroundClip,
    ]

    /// What `all` sets (CSS Cascade 4 §3.2).
    private static let everything = PropertyID.allCases.filter {
        $0 != .direction && $0 != .unicodeBidi && $0 != .language && $0 != .size
    }
}

/// One layer of the `background` shorthand.
private struct BackgroundShorthandLayer {
    var image = SpecifiedImage.none
    var position = SpecifiedPosition.zero
    var size = SpecifiedBackgroundSize.explicit(.keyword(.auto), .keyword(.auto))
    var tiling = RepeatPair(x: .repeat, y: .repeat)
    var origin = BackgroundBox.paddingBox
    var clip = BackgroundBox.borderBox
    var color: SpecifiedColor?
    /// What was read already: a bit a part.
    var parts = 0

    /// Marks a part as read; `false` where it was before.
    mutating func claim(_ part: Int) -> Bool {
        guard parts & 1 << part == 0 else { return false }
        parts |= 1 << part
        return true
    }
}

extension ValueParser {
    fileprivate mutating func background() -> [PropertyAssignment]? {
        guard let layers = list({ $0.backgroundLayer() }), let last = layers.last,
            !layers.dropLast().contains(where: { $0.color != nil })
        else { return nil }
        return [
            PropertyAssignment(.backgroundColor, .color(last.color ?? .color(.transparent))),
            PropertyAssignment(.backgroundImage, .images(layers.map(\.image))),
            PropertyAssignment(.backgroundPositionX, .places(layers.map(\.position.x))),
            PropertyAssignment(.backgroundPositionY, .places(layers.map(\.position.y))),
            PropertyAssignment(.backgroundSize, .backgroundSizes(layers.map(\.size))),
            PropertyAssignment(.backgroundRepeat, .repeats(layers.map(\.tiling))),
            PropertyAssignment(.backgroundOrigin, .boxes(layers.map(\.origin))),
            PropertyAssignment(.backgroundClip, .boxes(layers.map(\.clip))),
        ]
    }

    private mutating func backgroundLayer() -> BackgroundShorthandLayer? {
        var layer = BackgroundShorthandLayer()
        while !isAtEnd, peek != .comma {
            guard backgroundPart(&layer) else { return nil }
        }
        return layer.parts == 0 ? nil : layer
    }

    private mutating func backgroundPart(_ layer: inout BackgroundShorthandLayer) -> Bool {
        if let word, ["scroll", "fixed", "local"].contains(word) {
            advance()
            return layer.claim(0)
        }
        if let box = word({ BackgroundBox.named($0) }) {
            if layer.claim(1) { layer.origin = box } else if !layer.claim(2) { return false }
            layer.clip = box
            return true
        }
        if let tiling = backgroundRepeat() {
            layer.tiling = tiling
            return layer.claim(3)
        }
        if let color = color() {
            layer.color = color
            return layer.claim(4)
        }
        if let position = attempt({ $0.position() }) {
            layer.position = position
            if take(.delim("/")) {
                guard let size = backgroundSize() else { return false }
                layer.size = size
            }
            return layer.claim(5)
        }
        guard let image = image() else { return false }
        layer.image = image
        return layer.claim(6)
    }
}
