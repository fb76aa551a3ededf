import Typesetter

extension ContentWriter {
    /// Fills a shape with a gradient: an axial shading clipped to the shape (ISO 32000-1 §8.7.4.5.3); where the
    /// opacity changes along the line, a soft mask of the same geometry (§11.6.5.3).
    func fill(_ shape: Shape, _ line: GradientLine) {
        if let color = line.onlyColor { return fill(shape, .color(color)) }
        prepareMark()
        save()
        append(shape)
        layer.out.append(shape.isEvenOdd ? "W* n " : "W n ")
        if let alpha = line.commonAlpha {
            set(alpha: alpha)
        } else {
            set(alpha: 1)
            useMask(line, over: shape.bounds)
        }
        let shading = define(line, space: "/DeviceRGB") { [$0.red, $0.green, $0.blue] }
        layer.out.append("/S")
        layer.out.append(resources.add(shading: shading))
        layer.out.append(" sh\n")
        restore()
    }

    private func useMask(_ line: GradientLine, over area: Rect) {
        let shading = define(line, space: "/DeviceGray") { [$0.alpha] }
        let number = resources.add(shading: shading)
        let form = file.reserve()
        var content = SyntaxBuffer()
        content.append("/S")
        content.append(number)
        content.append(" sh")
        file.define(form, stream: content.bytes) {
            $0.append("/Type/XObject/Subtype/Form/BBox[")
            $0.append(operands: area.minX, area.minY, area.maxX, area.maxY)
            $0.append("]/Group<</S/Transparency/CS/DeviceGray/I true>>/Resources<</Shading<</S")
            $0.append(number)
            $0.append(" ")
            $0.append(shading)
            $0.append(">>>>")
        }
        hasTransparency = true
        layer.out.append("/M")
        layer.out.append(resources.add(mask: form))
        layer.out.append(" gs ")
    }

    private func define(
        _ line: GradientLine, space: StaticString, channels: (Color) -> [Float]
    ) -> ObjectID {
        file.add {
            $0.append("<</ShadingType 2/ColorSpace")
            $0.append(space)
            $0.append("/Coords[")
            $0.append(operands: line.start.x, line.start.y, line.end.x, line.end.y)
            $0.append("]/Extend[true true]/Function")
            $0.append(function: line.stops, channels: channels)
            $0.append(">>")
        }
    }
}

extension SyntaxBuffer {
    /// Adds a function of one variable through the stops: linear pieces stitched together (ISO 32000-1 §7.10).
    fileprivate mutating func append(function stops: [Paint.GradientStop], channels: (Color) -> [Float]) {
        let pieces = zip(stops, stops.dropFirst()).filter { $1.offset > $0.offset }
        append("<</FunctionType 3/Domain[0 1]/Functions[")
        for (from, to) in pieces {
            append("<</FunctionType 2/N 1/Domain[0 1]/C0[")
            for channel in channels(from.color) { append(operands: Double(channel)) }
            append("]/C1[")
            for channel in channels(to.color) { append(operands: Double(channel)) }
            append("]>>")
        }
        append("]/Bounds[")
        for (from, _) in pieces.dropFirst() { append(precise: from.offset) }
        append("]/Encode[")
        for _ in pieces { append("0 1 ") }
        append("]>>")
    }
}
