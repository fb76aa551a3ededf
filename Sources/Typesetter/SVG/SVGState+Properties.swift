extension SVGState {
    /// Sets a presentation property (SVG 1.1 §6.1).
    ///
    /// - Returns: `false` where the value cannot be read; `nil` where there is no such property.
    mutating func set(_ name: String, _ value: String) -> Bool? {
        if value == "inherit" { return true }
        return setPaint(name, value) ?? setStroke(name, value) ?? setText(name, value) ?? setOther(name, value)
    }

    private mutating func setPaint(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "fill": return assign(&fill, SVGPaint(value))
        case "stroke": return assign(&stroke, SVGPaint(value))
        case "color":
            if value.lowercased() == "currentcolor" { return true }
            return assign(&color, SVGColor.parse(value.trimmingSVGSpace().lowercased()))
        case "fill-opacity": return assign(&fillOpacity, Self.share(value))
        case "stroke-opacity": return assign(&strokeOpacity, Self.share(value))
        case "opacity": return assign(&opacity, Self.share(value))
        case "stop-opacity": return assign(&stopOpacity, Self.share(value))
        case "stop-color":
            if value.lowercased() == "currentcolor" { return assign(&stopColor, color) }
            return assign(&stopColor, SVGColor.parse(value.trimmingSVGSpace().lowercased()))
        case "fill-rule": return assign(&isFillEvenOdd, Self.word(value, ["nonzero": false, "evenodd": true]))
        case "clip-rule": return assign(&isClipEvenOdd, Self.word(value, ["nonzero": false, "evenodd": true]))
        default: return nil
        }
    }

    private mutating func setStroke(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "stroke-width":
            return assign(&strokeStyle.width, length(value, base: diagonal).flatMap { $0 < 0 ? nil : $0 })
        case "stroke-miterlimit": return assign(&strokeStyle.miterLimit, Double(value.trimmingSVGSpace()))
        case "stroke-dashoffset": return assign(&strokeStyle.dashOffset, length(value, base: diagonal))
        case "stroke-linecap":
            return assign(&strokeStyle.cap, Self.word(value, ["butt": .butt, "round": .round, "square": .square]))
        case "stroke-linejoin":
            return assign(
                &strokeStyle.join,
                Self.word(
                    value, ["miter": .miter, "round": .round, "bevel": .bevel, "miter-clip": .miter, "arcs": .miter]))
        case "stroke-dasharray": return assign(&strokeStyle.dashes, dashes(value))
        default: return nil
        }
    }

    private mutating func setText(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "font-size": return assign(&font.size, SVGLength(value, fontSize: font.size)?.resolved(font.size))
        case "font-family": return assign(&font.family, Self.families(value))
        case "font-weight": return assign(&font.weight, weight(value))
        case "font-style":
            return assign(&font.slant, Self.word(value, ["normal": .normal, "italic": .italic, "oblique": .oblique]))
        case "letter-spacing": return assign(&letterSpacing, value == "normal" ? 0 : length(value, base: font.size))
        case "text-anchor":
            return assign(&textAnchor, Self.word(value, ["start": .start, "middle": .middle, "end": .end]))
        case "dominant-baseline":
            let words: [String: Baseline] = [
                "auto": .alphabetic, "alphabetic": .alphabetic, "middle": .middle, "central": .central,
                "hanging": .hanging, "text-before-edge": .hanging,
            ]
            return assign(&baseline, Self.word(value, words))
        default: return nil
        }
    }

    private mutating func setOther(_ name: String, _ value: String) -> Bool? {
        switch name {
        case "visibility":
            return assign(&isVisible, Self.word(value, ["visible": true, "hidden": false, "collapse": false]))
        case "display": return assign(&isDisplayed, value.trimmingSVGSpace() != "none")
        case "clip-path":
            clipPath = SVGPaint.reference(in: value.trimmingSVGSpace())?.id
            return clipPath != nil || value.trimmingSVGSpace() == "none"
        case "overflow", "shape-rendering", "text-rendering", "image-rendering", "color-interpolation",
            "color-rendering", "vector-effect", "paint-order", "pointer-events", "cursor", "enable-background",
            "font-variant", "font-stretch", "white-space", "direction":
            return true
        default: return nil
        }
    }

    private func dashes(_ value: String) -> [Double]? {
        if value.trimmingSVGSpace() == "none" { return [] }
        let parts = value.split { $0 == "," || $0 == " " || $0 == "\n" || $0 == "\t" }
        let lengths = parts.compactMap { length(String($0), base: diagonal) }
        guard lengths.count == parts.count, lengths.allSatisfy({ $0 >= 0 }) else { return nil }
        guard lengths.contains(where: { $0 > 0 }) else { return [] }
        return lengths.count % 2 == 0 ? lengths : lengths + lengths
    }

    private func weight(_ value: String) -> Int? {
        switch value.trimmingSVGSpace() {
        case "normal": 400
        case "bold": 700
        case "bolder": font.weight < 350 ? 400 : font.weight < 550 ? 700 : 900
        case "lighter": font.weight < 550 ? 100 : font.weight < 750 ? 400 : 700
        case let number: Int(number).flatMap { (1...1000).contains($0) ? $0 : nil }
        }
    }

    private static func families(_ value: String) -> [String]? {
        let names = value.split(separator: ",").map { name in
            String(name.filter { $0 != "\"" && $0 != "'" }).trimmingSVGSpace()
        }
        return names.contains("") || names.isEmpty ? nil : names
    }

    private static func share(_ value: String) -> Double? {
        SVGLength(value).map { min(max($0.value, 0), 1) }
    }

    private static func word<Value>(_ value: String, _ words: [String: Value]) -> Value? {
        words[value.trimmingSVGSpace()]
    }

    private func assign<Value>(_ target: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        target = value
        return true
    }
}
