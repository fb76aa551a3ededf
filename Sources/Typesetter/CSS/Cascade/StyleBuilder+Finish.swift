extension StyleBuilder {
    /// What kind of box a style is computed for.
    enum Role: UInt8, Hashable, Sendable { case root, element, svgElement, pseudoElement, page, marginBox }

    /// Settles the values that depend on each other, and gives the style.
    mutating func finish(_ role: Role) -> ComputedStyle {
        clearAbsentBorders()
        style.decoration.backgroundLayers = backgrounds.layers(lengths, style.text.color)
        style.decoration.backgroundClip = backgrounds.colorClip
        settleDisplay(role)
        if role == .svgElement { presentFont() }
        return ComputedStyle(style)
    }

    /// Borders and outlines without style have no width (CSS Backgrounds 3 §4.3).
    private mutating func clearAbsentBorders() {
        let styles = style.box.borderStyle
        func isAbsent(_ style: BorderStyle) -> Bool { style == .none || style == .hidden }
        if isAbsent(styles.top) { style.box.borderWidth.top = 0 }
        if isAbsent(styles.right) { style.box.borderWidth.right = 0 }
        if isAbsent(styles.bottom) { style.box.borderWidth.bottom = 0 }
        if isAbsent(styles.left) { style.box.borderWidth.left = 0 }
        if isAbsent(style.decoration.outlineStyle) { style.decoration.outlineWidth = 0 }
    }

    /// Floats, positioned boxes and the root are at block level (CSS Display 3 §2.7, CSS 2.2 §9.7).
    private mutating func settleDisplay(_ role: Role) {
        let isPositioned = style.box.position == .absolute || style.box.position == .fixed
        if isPositioned { style.box.float = .none }
        guard style.box.display != .none else { return }
        if isPositioned || style.box.float != .none {
            style.box.display = style.box.display.blockified
        } else if role == .root {
            style.box.display = style.box.display == .contents ? .block : style.box.display.blockified
        }
    }

    /// Font properties that an SVG element changes, as its presentation properties.
    private mutating func presentFont() {
        let (font, before) = (style.font, parent.font)
        if font.size != before.size { setPresentation("font-size", TokenText.text(of: font.size) + "px") }
        if font.weight != before.weight { setPresentation("font-weight", String(font.weight)) }
        if font.slant != before.slant {
            setPresentation("font-style", FontSlant.words.first { $0.1 == font.slant }?.0 ?? "normal")
        }
        if font.family != before.family {
            setPresentation("font-family", font.family.map { "\"\($0)\"" }.joined(separator: ", "))
        }
    }
}
