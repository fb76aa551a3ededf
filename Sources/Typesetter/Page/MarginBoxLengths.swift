/// Shares a side of a page among its three margin boxes (CSS Paged Media 3 §5.3.2).
struct MarginBoxLengths {
    /// What a margin box asks for, its own margins, border and padding included, in CSS pixels.
    struct Demand {
        /// The specified length; `nil` for `auto`.
        var specified: Double?
        var min: Double
        var max: Double
    }

    let length: Double
    /// First, middle and last box; `nil` where there is none.
    let demands: [Demand?]

    /// Used lengths of the three.
    var used: [Double] {
        guard let middle = demands[1] else {
            let (first, last) = fit(demands[0], demands[2], in: length)
            return [first, 0, last]
        }
        let centre = self.middle(middle)
        let rest = Swift.max(0, (length - centre) / 2)
        return [
            demands[0].map { $0.specified ?? rest } ?? 0, centre, demands[2].map { $0.specified ?? rest } ?? 0,
        ]
    }

    /// The middle box stays in the middle: it is fitted against twice the larger of its neighbours.
    private func middle(_ middle: Demand) -> Double {
        if let specified = middle.specified { return specified }
        let sides = [demands[0], demands[2]].compactMap(\.self)
        guard !sides.isEmpty else { return length }
        let both = Demand(
            specified: sides.allSatisfy { $0.specified != nil }
                ? 2 * (sides.compactMap(\.specified).max() ?? 0) : nil,
            min: 2 * (sides.map { $0.specified ?? $0.min }.max() ?? 0),
            max: 2 * (sides.map { $0.specified ?? $0.max }.max() ?? 0))
        return fit(middle, both, in: length).0
    }

    private func fit(_ first: Demand?, _ second: Demand?, in length: Double) -> (Double, Double) {
        guard let first else { return (0, second.map { $0.specified ?? length } ?? 0) }
        guard let second else { return (first.specified ?? length, 0) }
        switch (first.specified, second.specified) {
        case (let a?, let b?): return (a, b)
        case (let a?, nil): return (a, Swift.max(0, length - a))
        case (nil, let b?): return (Swift.max(0, length - b), b)
        case (nil, nil): return share(first, second, in: length)
        }
    }

    private func share(_ first: Demand, _ second: Demand, in length: Double) -> (Double, Double) {
        let most = first.max + second.max
        if most <= length {
            let part = most > 0 ? first.max / most : 0.5
            let extra = length - most
            return (first.max + extra * part, second.max + extra * (1 - part))
        }
        let least = first.min + second.min
        if least < length {
            let room = most - least
            let part = room > 0 ? (first.max - first.min) / room : 0.5
            return (first.min + (length - least) * part, second.min + (length - least) * (1 - part))
        }
        let part = least > 0 ? first.min / least : 0.5
        return (length * part, length * (1 - part))
    }
}
