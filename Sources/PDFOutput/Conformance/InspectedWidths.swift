/// The glyph widths that a composite font's dictionary states (ISO 32000-1 §9.7.4.3).
struct InspectedWidths {
    private let usual: Double
    private var widths: [Int: Double] = [:]

    /// Reads `DW` and `W`.
    init(_ descendant: InspectedObject) {
        usual = descendant["/DW"]?.numeric ?? 1000
        let items = descendant["/W"]?.items ?? []
        var index = 0
        while index + 1 < items.count {
            let first = items[index].integer ?? 0
            if items[index + 1].isArray {
                for (offset, width) in items[index + 1].items.enumerated() { widths[first + offset] = width.numeric }
                index += 2
            } else if index + 2 < items.count {
                let last = min(items[index + 1].integer ?? first, 0xFFFF)
                for code in first...max(first, last) { widths[code] = items[index + 2].numeric }
                index += 3
            } else {
                return
            }
        }
    }

    /// A code's width in thousandths of the em.
    func width(of code: Int) -> Double { widths[code] ?? usual }
}
