import Markup

extension PagePainter {
    /// Colour and images behind a box (CSS Backgrounds 3 §2).
    ///
    /// - Parameter origin: the area that positions and sizes refer to, where it is not the box's own (the canvas).
    func paintBackground(
        _ style: ComputedStyle, in rect: Rect, border: Edges<Double>, padding: Edges<Double>, origin: Rect? = nil
    ) {
        let shape = BorderShape(style, rect)
        func area(_ box: BackgroundBox) -> BorderShape {
            switch box {
            case .borderBox: shape
            case .paddingBox: shape.inset(border)
            case .contentBox: shape.inset(border + padding)
            }
        }
        let color = style.decoration.backgroundColor
        if color.alpha > 0, rect.width > 0, rect.height > 0 {
            page.items.append(.fill(area(style.decoration.backgroundClip).outer, .color(color)))
        }
        for layer in style.decoration.backgroundLayers.reversed() {
            paint(layer, area: origin ?? area(layer.origin).rect, clip: area(layer.clip))
        }
    }

    private func paint(_ layer: BackgroundLayer, area: Rect, clip: BorderShape) {
        guard area.width > 0, area.height > 0, clip.rect.width > 0, clip.rect.height > 0 else { return }
        switch layer.image {
        case .linearGradient(let gradient): paint(gradient, layer, area, clip)
        case .resource(let reference): paint(reference, layer, area, clip)
        }
    }

    private func paint(_ gradient: LinearGradient, _ layer: BackgroundLayer, _ area: Rect, _ clip: BorderShape) {
        let size = tileSize(layer.size, natural: .zero, ratio: nil, area: area.size)
        let tiles = BackgroundTiles(layer, size: size, area: area, clip: clip.rect)
        let single = tiles.single.map { $0 == area || contains($0, clip.rect) } ?? false
        if single, let tile = tiles.single {
            return page.items.append(.fill(clip.outer, GradientPaint(gradient).paint(in: tile)))
        }
        clipped(clip) {
            for tile in tiles.rects {
                page.items.append(.fill(.rect(tile), GradientPaint(gradient).paint(in: tile)))
            }
        }
    }

    private func contains(_ outer: Rect, _ inner: Rect) -> Bool {
        outer.minX <= inner.minX && outer.minY <= inner.minY && outer.maxX >= inner.maxX && outer.maxY >= inner.maxY
    }

    private func paint(
        _ reference: ResourceReference, _ layer: BackgroundLayer, _ area: Rect, _ clip: BorderShape
    ) {
        guard let images = context.images else { return }
        do {
            let id = try images.image(reference)
            let header = images.header(of: id)
            let natural = Extent(width: header.width ?? 0, height: header.height ?? 0)
            let size = tileSize(layer.size, natural: natural, ratio: header.ratio, area: area.size)
            let tiles = BackgroundTiles(layer, size: size, area: area, clip: clip.rect)
            clipped(clip) {
                for tile in tiles.rects { page.items.append(.image(id, tile)) }
            }
        } catch {
            context.diagnostics.report(error)
        }
    }

    private func clipped(_ clip: BorderShape, _ body: () -> Void) {
        page.items.append(.save)
        page.items.append(.clip(clip.outer))
        body()
        page.items.append(.restore)
    }

    /// `background-size` (§2.9).
    private func tileSize(_ size: BackgroundLayer.Size, natural: Extent, ratio: Double?, area: Extent) -> Extent {
        let ratio = ratio ?? (natural.width > 0 && natural.height > 0 ? natural.width / natural.height : nil)
        switch size {
        case .cover, .contain:
            guard let ratio else { return area }
            let isWide = area.width / area.height > ratio
            let usesWidth = (size == .cover) == isWide
            return usesWidth
                ? Extent(width: area.width, height: area.width / ratio)
                : Extent(width: area.height * ratio, height: area.height)
        case .explicit(let width, let height):
            switch (width.resolved(area.width), height.resolved(area.height)) {
            case (let width?, let height?): return Extent(width: width, height: height)
            case (let width?, nil):
                return Extent(
                    width: width,
                    height: ratio.map { width / $0 } ?? (natural.height > 0 ? natural.height : area.height))
            case (nil, let height?):
                return Extent(
                    width: ratio.map { height * $0 } ?? (natural.width > 0 ? natural.width : area.width), height: height
                )
            case (nil, nil):
                return natural.width > 0 && natural.height > 0 ? natural : area
            }
        }
    }
}
