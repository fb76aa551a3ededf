import CCairo
import Typesetter

/// Draws one page's display list on a Cairo context whose unit is the CSS pixel.
struct CairoPainter {
    let context: OpaquePointer
    let page: Page
    let document: TypesetDocument
    let faces: CairoFaces
    /// Decoded images by index.
    let images: [Int32: RasterImage]
    let edges: PNGPainter.Edges

    /// Draws all items.
    func paint() {
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, edges == .sharp ? CAIRO_ANTIALIAS_NONE : CAIRO_ANTIALIAS_GRAY)
        cairo_set_font_options(context, options)
        if edges == .sharp { cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE) }
        var opacities: [Double] = []
        for item in page.items { paint(item, &opacities) }
    }

    private func paint(_ item: DisplayItem, _ opacities: inout [Double]) {
        switch item {
        case .beginContent, .beginArtifact, .endContent: break
        case .fill(let shape, let paint): fill(shape, paint)
        case .stroke(let shape, let style, let color): stroke(shape, style, color)
        case .glyphs(let run): show(run)
        case .image(let image, let rect): draw(image, rect)
        case .save: cairo_save(context)
        case .restore: cairo_restore(context)
        case .clip(let shape):
            outline(shape)
            cairo_clip(context)
        case .transform(let matrix):
            var matrix = cairo_matrix_t(
                xx: matrix.a, yx: matrix.b, xy: matrix.c, yy: matrix.d, x0: matrix.e, y0: matrix.f)
            cairo_transform(context, &matrix)
        case .beginGroup(let opacity):
            opacities.append(opacity)
            cairo_push_group(context)
        case .endGroup:
            guard let opacity = opacities.popLast() else { return }
            cairo_pop_group_to_source(context)
            cairo_paint_with_alpha(context, opacity)
        }
    }

    private func fill(_ shape: Shape, _ paint: Paint) {
        guard shape.hasArea else { return }
        switch paint {
        case .color(let color): setSource(color)
        case .linearGradient(let from, let to, let stops, let isRepeating):
            let line = GradientLine(from: from, to: to, stops: stops, isRepeating: isRepeating, over: shape.bounds)
            setSource(line)
        }
        outline(shape)
        cairo_fill(context)
    }

    private func stroke(_ shape: Shape, _ style: StrokeStyle, _ color: Color) {
        guard style.width > 0 else { return }
        cairo_save(context)
        setSource(color)
        cairo_set_line_width(context, style.width)
        cairo_set_line_cap(context, cairo_line_cap_t(rawValue: UInt32(style.cap.rawValue)))
        cairo_set_line_join(context, cairo_line_join_t(rawValue: UInt32(style.join.rawValue)))
        cairo_set_miter_limit(context, style.miterLimit)
        if style.dashes.contains(where: { $0 > 0 }) {
            cairo_set_dash(context, style.dashes, Int32(style.dashes.count), style.dashOffset)
        }
        outline(shape)
        cairo_stroke(context)
        cairo_restore(context)
    }

    private func setSource(_ color: Color) {
        cairo_set_source_rgba(
            context, Double(color.red), Double(color.green), Double(color.blue), Double(color.alpha))
    }

    private func setSource(_ line: GradientLine) {
        if let color = line.onlyColor { return setSource(color) }
        let pattern = cairo_pattern_create_linear(line.start.x, line.start.y, line.end.x, line.end.y)
        defer { cairo_pattern_destroy(pattern) }
        for stop in line.stops {
            cairo_pattern_add_color_stop_rgba(
                pattern, stop.offset, Double(stop.color.red), Double(stop.color.green), Double(stop.color.blue),
                Double(stop.color.alpha))
        }
        cairo_set_source(context, pattern)
    }

    private func outline(_ shape: Shape) {
        cairo_new_path(context)
        cairo_set_fill_rule(context, shape.isEvenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
        switch shape {
        case .rect(let rect): cairo_rectangle(context, rect.minX, rect.minY, rect.width, rect.height)
        case .roundedRect(let rect, let topLeft, let topRight, let bottomRight, let bottomLeft):
            outline(Path(rect, topLeft, topRight, bottomRight, bottomLeft))
        case .path(let path, _): outline(path)
        }
    }

    private func outline(_ path: Path) {
        for segment in path.segments {
            switch segment {
            case .move(let point): cairo_move_to(context, point.x, point.y)
            case .line(let point): cairo_line_to(context, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(context)
            }
        }
    }

    private func draw(_ image: ImageID, _ rect: Rect) {
        guard let raster = images[image.index], rect.width > 0, rect.height > 0 else { return }
        cairo_save(context)
        cairo_translate(context, rect.minX, rect.minY)
        cairo_scale(context, rect.width / Double(raster.width), rect.height / Double(raster.height))
        cairo_set_source_surface(context, raster.surface, 0, 0)
        let pattern = cairo_get_source(context)
        cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
        if edges == .sharp { cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST) }
        cairo_rectangle(context, 0, 0, Double(raster.width), Double(raster.height))
        cairo_fill(context)
        cairo_restore(context)
    }

    private func show(_ run: GlyphRun) {
        let range = Int(run.glyphStart)..<Int(run.glyphStart) + max(0, Int(run.glyphCount))
        guard run.color.alpha > 0, range.lowerBound >= 0, range.upperBound <= page.glyphs.count,
            document.faces.indices.contains(Int(run.face.index)),
            let face = faces.face(document.faces[Int(run.face.index)])
        else { return }
        var glyphs: [cairo_glyph_t] = []
        glyphs.reserveCapacity(range.count)
        var pen = run.origin.x
        for glyph in page.glyphs[range] {
            if glyph.id <= 0xFFFF {
                let place = (x: pen + Double(glyph.dx), y: run.origin.y + Double(glyph.dy))
                glyphs.append(cairo_glyph_t(index: UInt(glyph.id), x: place.x, y: place.y))
            }
            pen += Double(glyph.advance)
        }
        cairo_set_font_face(context, face)
        cairo_set_font_size(context, run.size)
        setSource(run.color)
        cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
    }
}
