/// Sizes a replaced element (CSS 2.2 §10.3.2, §10.4, §10.6.2, §10.7; CSS Sizing 4 §5 for `aspect-ratio`).
///
/// All lengths are content-box sizes in CSS pixels.
struct ReplacedSizing {
    var natural: NaturalSize
    /// Specified sizes; `nil` for `auto`.
    var width: Double?
    var height: Double?
    var minimum = Extent.zero
    var maximum = Extent(width: .infinity, height: .infinity)

    /// The used size.
    func used() -> Extent {
        if let width, let height { return Extent(width: clampedWidth(width), height: clampedHeight(height)) }
        if let width {
            let used = clampedWidth(width)
            return Extent(width: used, height: clampedHeight(heightFor(used)))
        }
        if let height {
            let used = clampedHeight(height)
            return Extent(width: clampedWidth(widthFor(used)), height: used)
        }
        return automatic()
    }

    /// Both sizes are `auto`: the intrinsic size, brought within the bounds with its ratio kept.
    private func automatic() -> Extent {
        let width = naturalWidth()
        let height = natural.height ?? natural.ratio.map { width / $0 } ?? 150
        let size = Extent(width: width, height: height)
        guard natural.ratio != nil, size.width > 0, size.height > 0 else {
            return Extent(width: clampedWidth(width), height: clampedHeight(height))
        }
        return constrained(size)
    }

    private func naturalWidth() -> Double {
        if let width = natural.width { return width }
        if let height = natural.height, let ratio = natural.ratio { return height * ratio }
        return 300
    }

    private func heightFor(_ width: Double) -> Double {
        if let ratio = natural.ratio, ratio > 0 { return width / ratio }
        return natural.height ?? 150
    }

    private func widthFor(_ height: Double) -> Double {
        if let ratio = natural.ratio { return height * ratio }
        return natural.width ?? 300
    }

    /// The table of constraint violations (§10.4).
    private func constrained(_ size: Extent) -> Extent {
        let (w, h) = (size.width, size.height)
        let (minW, minH) = (minimum.width, minimum.height)
        let (maxW, maxH) = (max(maximum.width, minW), max(maximum.height, minH))
        let (wide, tall, narrow, low) = (w > maxW, h > maxH, w < minW, h < minH)
        switch (wide, tall, narrow, low) {
        case (true, true, _, _):
            return maxW / w <= maxH / h
                ? Extent(width: maxW, height: max(minH, maxW * h / w))
                : Extent(width: max(minW, maxH * w / h), height: maxH)
        case (_, _, true, true):
            return minW / w <= minH / h
                ? Extent(width: min(maxW, minH * w / h), height: minH)
                : Extent(width: minW, height: min(maxH, minW * h / w))
        case (_, true, true, _): return Extent(width: minW, height: maxH)
        case (true, _, _, true): return Extent(width: maxW, height: minH)
        case (true, _, _, _): return Extent(width: maxW, height: max(maxW * h / w, minH))
        case (_, _, true, _): return Extent(width: minW, height: min(minW * h / w, maxH))
        case (_, true, _, _): return Extent(width: max(maxH * w / h, minW), height: maxH)
        case (_, _, _, true): return Extent(width: min(minH * w / h, maxW), height: minH)
        default: return size
        }
    }

    private func clampedWidth(_ width: Double) -> Double { max(min(width, maximum.width), minimum.width) }
    private func clampedHeight(_ height: Double) -> Double { max(min(height, maximum.height), minimum.height) }
}
