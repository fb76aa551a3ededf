/// Finds the name that was probably meant.
package enum NearestName {
    /// The nearest of some names, if it is near enough: a third of its letters may differ. Upper and lower case are alike.
    package static func find(_ name: String, in names: [String]) -> String? {
        if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
        let target = Array(name.utf8)
        guard target.count >= 3 else { return nil }
        let limit = max(1, target.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in names where abs(candidate.utf8.count - target.count) <= limit {
            let distance = distance(target, Array(candidate.utf8))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Letters to insert, drop, exchange or swap to come from one name to the other.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var row = Array(0...b.count)
        for i in 1...a.count {
            var next = [i]
            for j in 1..<(b.count + 1) {
                let exchange = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                var cost = min(exchange, row[j] + 1, next[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                next.append(cost)
            }
            before = row
            row = next
        }
        return row[b.count]
    }
}
