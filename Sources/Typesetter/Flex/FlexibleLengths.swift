/// Resolves the main sizes of a line's items (CSS Flexbox 1 §9.7).
struct FlexibleLengths {
    let axes: FlexAxes
    /// Inner main size of the container less its gaps.
    let available: Double

    /// Grows or shrinks the items of a line.
    func resolve(_ items: inout ArraySlice<FlexItem>) {
        let outer = items.reduce(0) { $0 + $1.outerMain($1.hypotheticalMain, axes) }
        let isGrowing = outer < available
        for index in items.indices {
            let item = items[index]
            items[index].mainSize = item.hypotheticalMain
            let factor = isGrowing ? item.grow : item.shrink
            let isPast = isGrowing ? item.baseSize > item.hypotheticalMain : item.baseSize < item.hypotheticalMain
            items[index].isFrozen = factor == 0 || isPast
        }
        let initial = freeSpace(items)
        // Each round freezes at least one item.
        while items.contains(where: { !$0.isFrozen }) {
            distribute(&items, initial: initial, isGrowing: isGrowing)
            freezeViolations(&items)
        }
    }

    private func freeSpace(_ items: ArraySlice<FlexItem>) -> Double {
        items.reduce(available) { $0 - $1.outerMain($1.isFrozen ? $1.mainSize : $1.baseSize, axes) }
    }

    private func distribute(_ items: inout ArraySlice<FlexItem>, initial: Double, isGrowing: Bool) {
        var remaining = freeSpace(items)
        let factors = items.reduce(0.0) { $0 + ($1.isFrozen ? 0 : isGrowing ? $1.grow : $1.shrink) }
        if factors < 1, abs(initial * factors) < abs(remaining) { remaining = initial * factors }
        let scaled = items.reduce(0.0) { $0 + ($1.isFrozen ? 0 : $1.shrink * $1.baseSize) }
        for index in items.indices where !items[index].isFrozen {
            let item = items[index]
            if remaining == 0 {
                items[index].mainSize = item.baseSize
            } else if isGrowing {
                items[index].mainSize = item.baseSize + remaining * item.grow / factors
            } else {
                let share = scaled > 0 ? item.shrink * item.baseSize / scaled : 0
                items[index].mainSize = item.baseSize - abs(remaining) * share
            }
        }
    }

    private func freezeViolations(_ items: inout ArraySlice<FlexItem>) {
        var total = 0.0
        var violations: [(index: Int, amount: Double)] = []
        for index in items.indices where !items[index].isFrozen {
            let item = items[index]
            let clamped = max(0, max(item.minimumMain, min(item.mainSize, item.maximumMain)))
            violations.append((index, clamped - item.mainSize))
            total += clamped - item.mainSize
            items[index].mainSize = clamped
        }
        for violation in violations
        where total == 0 || total > 0 && violation.amount > 0 || total < 0 && violation.amount < 0 {
            items[violation.index].isFrozen = true
        }
    }
}
