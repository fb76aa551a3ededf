/// Sizes of boxes laid out to be measured only, so that nested containers measure each box once.
///
/// Sizes hold as long as the text of the boxes stays as it is: `removeAll()` when generated text is filled in anew.
final class MeasurementStore {
    /// What a measurement was made for.
    struct Key: Hashable {
        var box: BoxID
        var width: Double
        var availableWidth: Double
        var availableHeight: Double?
        /// Whether the box's own height was left out of account.
        var ignoresHeight: Bool
    }
    /// What it gave.
    struct Measurement {
        var height: Double
        var firstBaseline: Double?
        var lastBaseline: Double?
    }

    private var known: [Key: Measurement] = [:]
    private var contentSizes: [BoxID: IntrinsicSizes] = [:]

    private var geometries: [BoxID: (key: FlexGeometry.Key, geometry: FlexGeometry)] = [:]

    /// The geometry of a flex container that goes on from an earlier page, where that page gave it the same space.
    func geometry(of box: BoxID, for key: FlexGeometry.Key) -> FlexGeometry? {
        guard let known = geometries[box], known.key == key else { return nil }
        return known.geometry
    }

    func setGeometry(_ geometry: FlexGeometry, of box: BoxID, for key: FlexGeometry.Key) {
        geometries[box] = (key, geometry)
    }

    /// Gives up all measurements.
    func removeAll() {
        geometries.removeAll()
        known.removeAll(keepingCapacity: true)
        contentSizes.removeAll(keepingCapacity: true)
    }

    subscript(key: Key) -> Measurement? {
        get { known[key] }
        set { known[key] = newValue }
    }

    func contentSizes(of box: BoxID) -> IntrinsicSizes? { contentSizes[box] }
    func setContentSizes(_ sizes: IntrinsicSizes, of box: BoxID) { contentSizes[box] = sizes }
}

extension LayoutContext {
    /// Intrinsic widths of a box's content with its padding and border, whatever sizes it specifies.
    func contentSizes(of box: BoxID) -> IntrinsicSizes {
        let style = self[style: box]
        let isAutomatic = style.box.width == .auto && style.box.minWidth == .auto && style.box.maxWidth == .none
        if isAutomatic { return intrinsicSizes(box) }
        if let known = measurements.contentSizes(of: box) { return known }
        let sizes = withAutomaticSizes(box) { intrinsicSizes(box) }
        measurements.setContentSizes(sizes, of: box)
        return sizes
    }

    /// Lays out a box in one piece at a border-box width, and gives back only its measures.
    func measure(_ box: BoxID, width: Double, in space: ConstraintSpace, ignoringHeight: Bool = false)
        -> MeasurementStore.Measurement
    {
        let key = MeasurementStore.Key(
            box: box, width: width, availableWidth: space.availableWidth, availableHeight: space.availableHeight,
            ignoresHeight: ignoringHeight)
        if let known = measurements[key] { return known }
        let measurement =
            ignoringHeight
            ? withAutomaticSizes(box) { measureOnce(box, width: width, in: space) }
            : measureOnce(box, width: width, in: space)
        measurements[key] = measurement
        return measurement
    }

    private func measureOnce(_ box: BoxID, width: Double, in space: ConstraintSpace) -> MeasurementStore.Measurement {
        let mark = fragments.mark
        defer { fragments.truncate(to: mark) }
        var inner = ConstraintSpace(availableWidth: space.availableWidth, availableHeight: space.availableHeight)
        inner.forcedWidth = width
        let wasMeasuring = isMeasuring
        isMeasuring = true
        defer { isMeasuring = wasMeasuring }
        let fragment = fragments[layout(box, in: inner, from: nil).fragment]
        return MeasurementStore.Measurement(
            height: fragment.rect.height, firstBaseline: fragment.firstBaseline, lastBaseline: fragment.lastBaseline)
    }

    private func withAutomaticSizes<Result>(_ box: BoxID, _ body: () -> Result) -> Result {
        let style = boxes[box].style
        boxes[box].style = pool.derive(.automaticSizes, from: style)
        defer { boxes[box].style = style }
        return body()
    }
}
