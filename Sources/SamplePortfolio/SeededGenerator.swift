/// A small random number generator whose numbers depend on the seed alone: the same portfolio on every machine.
///
/// SplitMix64; good enough for invented data, never for secrets.
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator for one purpose: the same seed and stream give the same numbers.
    init(seed: UInt64, stream: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ (stream &+ 1) &* 0xD1B5_4A32_D192_ED03
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in the range. Not the standard library's, whose algorithm may change between versions.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// True in the given share of cases, in percent.
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of the elements; the list must not be empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    /// `count` different elements (all where there are fewer), in the order of the list.
    mutating func sample<Element>(_ count: Int, of elements: [Element]) -> [Element] {
        var chosen: [Element] = []
        var wanted = min(count, elements.count)
        for (index, element) in elements.enumerated() where wanted > 0 {
            if number(1...(elements.count - index)) <= wanted {
                chosen.append(element)
                wanted -= 1
            }
        }
        return chosen
    }
}
