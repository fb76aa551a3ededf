/// Which pages of a new document stand for which of the old one.
struct PageAlignment {
    /// A page that was there before, is there now, or both.
    struct Pair: Hashable {
        let old: Int?
        let new: Int?
        let isSame: Bool
    }

    /// Pairs in the order of the documents.
    private(set) var pairs: [Pair] = []

    /// Aligns the longest common sequence of equal pages; between them pages are paired in order.
    init(old: Int, new: Int, isSame: (_ old: Int, _ new: Int) -> Bool) {
        let equal = (0..<old).map { one in (0..<new).map { isSame(one, $0) } }
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: new + 1), count: old + 1)
        for one in stride(from: old - 1, through: 0, by: -1) {
            for other in stride(from: new - 1, through: 0, by: -1) {
                lengths[one][other] =
                    equal[one][other]
                    ? lengths[one + 1][other + 1] + 1 : max(lengths[one + 1][other], lengths[one][other + 1])
            }
        }
        var (one, other, gap) = (0, 0, (old: 0, new: 0))
        while one < old, other < new {
            if equal[one][other] {
                close(gap, before: (one, other))
                pairs.append(Pair(old: one, new: other, isSame: true))
                (one, other) = (one + 1, other + 1)
                gap = (one, other)
            } else if lengths[one + 1][other] >= lengths[one][other + 1] {
                one += 1
            } else {
                other += 1
            }
        }
        close(gap, before: (old, new))
    }

    /// Pairs what lies between two pages that are the same.
    private mutating func close(_ start: (old: Int, new: Int), before end: (old: Int, new: Int)) {
        for step in 0..<max(end.old - start.old, end.new - start.new) {
            let (one, other) = (start.old + step, start.new + step)
            pairs.append(
                Pair(old: one < end.old ? one : nil, new: other < end.new ? other : nil, isSame: false))
        }
    }
}
