import Typesetter

extension ContentWriter {
    func fill(_ shape: Shape, _ paint: Paint) {
        guard shape.hasArea else { return }
        switch paint {
        case .color(let color):
            guard color.alpha > 0 else { return }
            prepareMark()
            endText()
            set(fill: color)
            append(shape)
            layer.out.append(shape.isEvenOdd ? "f*\n" : "f\n")
        case .linearGradient(let from, let to, let stops, let isRepeating):
            let line = GradientLine(from: from, to: to, stops: stops, isRepeating: isRepeating, over: shape.bounds)
            fill(shape, line)
        }
    }

    func stroke(_ shape: Shape, _ style: StrokeStyle, _ color: Color) {
        guard color.alpha > 0, style.width > 0, !shape.isEmpty else { return }
        prepareMark()
        endText()
        set(stroke: color)
        set(style)
        append(shape)
        layer.out.append("S\n")
    }

    func clip(_ shape: Shape) {
        endText()
        if !shape.hasArea {
            // Readers let a pixel through an empty clip; this one lies beyond any page.
            layer.out.append("-30000 -30000 0 0 re ")
        } else {
            append(shape)
        }
        layer.out.append(shape.isEvenOdd ? "W* n\n" : "W n\n")
    }

    /// Adds a shape's outline.
    func append(_ shape: Shape) {
        switch shape {
        case .rect(let rect):
            layer.out.append(operands: rect.minX, rect.minY, rect.width, rect.height)
            layer.out.append("re ")
        case .roundedRect(let rect, let topLeft, let topRight, let bottomRight, let bottomLeft):
            append(Path(rect, topLeft, topRight, bottomRight, bottomLeft))
        case .path(let path, _): append(path)
        }
    }

    private func append(_ path: Path) {
        for segment in path.segments {
            switch segment {
            case .move(let point):
                layer.out.append(operands: point.x, point.y)
                layer.out.append("m ")
            case .line(let point):
                layer.out.append(operands: point.x, point.y)
                layer.out.append("l ")
            case .curve(let first, let second, let end):
                layer.out.append(operands: first.x, first.y, second.x, second.y, end.x, end.y)
                layer.out.append("c ")
            case .close: layer.out.append("h ")
            }
        }
    }
}

extension ContentWriter {
    /// Sets the fill colour and opacity.
    func set(fill color: Color) {
        set(alpha: color.alpha)
        guard !layer.state.fill.isSameHue(as: color) else { return }
        layer.state.fill = color
        append(color)
        layer.out.append("rg\n")
    }

    private func set(stroke color: Color) {
        set(alpha: color.alpha)
        guard !layer.state.stroke.isSameHue(as: color) else { return }
        layer.state.stroke = color
        append(color)
        layer.out.append("RG\n")
    }

    /// Sets the stroke colour where letters are made bolder.
    func set(boldStroke color: Color) { set(stroke: color) }

    /// Sets the opacity.
    func set(alpha: Float) {
        let level = Int((min(max(alpha, 0), 1) * 255).rounded())
        guard layer.state.alpha != level else { return }
        layer.state.alpha = level
        resources.use(alpha: level)
        if level != 255 { hasTransparency = true }
        layer.out.append("/A")
        layer.out.append(level)
        layer.out.append(" gs\n")
    }

    private func append(_ color: Color) {
        layer.out.append(operands: Double(color.red), Double(color.green), Double(color.blue))
    }

    private func set(_ style: StrokeStyle) {
        set(lineWidth: style.width)
        if layer.state.cap != style.cap {
            layer.state.cap = style.cap
            layer.out.append(Int(style.cap.rawValue))
            layer.out.append(" J ")
        }
        if layer.state.join != style.join {
            layer.state.join = style.join
            layer.out.append(Int(style.join.rawValue))
            layer.out.append(" j ")
        }
        if layer.state.miterLimit != style.miterLimit {
            layer.state.miterLimit = style.miterLimit
            layer.out.append(max(1, style.miterLimit))
            layer.out.append(" M ")
        }
        set(dashes: style.dashes, offset: style.dashOffset)
    }

    /// Sets the width of strokes.
    func set(lineWidth: Double) {
        guard layer.state.lineWidth != lineWidth else { return }
        layer.state.lineWidth = lineWidth
        layer.out.append(lineWidth)
        layer.out.append(" w ")
    }

    private func set(dashes: [Double], offset: Double) {
        // A pattern of nothing but zeros would never end.
        let dashes = dashes.contains { $0 > 0 } ? dashes : []
        guard layer.state.dashes != dashes || layer.state.dashOffset != offset else { return }
        layer.state.dashes = dashes
        layer.state.dashOffset = offset
        layer.out.append("[")
        for dash in dashes { layer.out.append(operands: max(0, dash)) }
        layer.out.append("]")
        layer.out.append(offset)
        layer.out.append(" d ")
    }
}
