/// The lists of the background properties while a style is computed: combined to layers when all are known.
struct BackgroundLists {
    var images: [SpecifiedImage] = []
    var xs: [SpecifiedLength] = [.share(0)]
    var ys: [SpecifiedLength] = [.share(0)]
    var sizes: [SpecifiedBackgroundSize] = [.explicit(.keyword(.auto), .keyword(.auto))]
    var repeats = [RepeatPair(x: .repeat, y: .repeat)]
    var origins = [BackgroundBox.paddingBox]
    var clips = [BackgroundBox.borderBox]

    /// One layer per image; lists that are too short are repeated (CSS Backgrounds 3 §3.1).
    func layers(_ context: LengthContext, _ current: Color) -> [BackgroundLayer] {
        images.enumerated().compactMap { index, image in
            guard let image = image.resolved(context, current) else { return nil }
            var layer = BackgroundLayer(image: image)
            layer.position = SpecifiedPosition(
                x: Self.cycle(xs, index) ?? .share(0), y: Self.cycle(ys, index) ?? .share(0)
            ).resolved(context)
            if let size = Self.cycle(sizes, index) { layer.size = size.resolved(context) }
            if let tiling = Self.cycle(repeats, index) { (layer.repeatX, layer.repeatY) = (tiling.x, tiling.y) }
            layer.origin = Self.cycle(origins, index) ?? .paddingBox
            layer.clip = Self.cycle(clips, index) ?? .borderBox
            return layer
        }
    }

    /// The clip of the colour: that of the last layer.
    var colorClip: BackgroundBox { Self.cycle(clips, max(0, images.count - 1)) ?? .borderBox }

    private static func cycle<Element>(_ list: [Element], _ index: Int) -> Element? {
        list.isEmpty ? nil : list[index % list.count]
    }
}

extension SpecifiedLength {
    /// A computed value, to be computed again.
    init(_ computed: LengthPercentage) {
        if computed.share == 0 {
            self = .pixels(computed.pixels)
        } else if computed.pixels == 0 {
            self = .share(computed.share)
        } else {
            self = .math(.sum([.leaf(.pixels(computed.pixels)), .leaf(.share(computed.share))]))
        }
    }
}

extension SpecifiedBackgroundSize {
    /// A computed value, to be computed again.
    init(_ computed: BackgroundLayer.Size) {
        switch computed {
        case .cover: self = .cover
        case .contain: self = .contain
        case .explicit(let width, let height):
            func specified(_ value: SizeValue) -> SpecifiedSize {
                if case .length(let length) = value { return .length(SpecifiedLength(length)) }
                return .keyword(.auto)
            }
            self = .explicit(specified(width), specified(height))
        }
    }
}
