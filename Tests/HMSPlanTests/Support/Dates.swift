import HMSPlan
import Testing

/// A day written as text; tests fail on one that does not exist.
func day(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("no such day: \(text)")
        return Day(daysSinceEpoch: 0)
    }
    return day
}

/// A moment written as text; tests fail on one that does not exist.
func time(_ text: String) -> Timestamp {
    guard let time = Timestamp(text) else {
        Issue.record("no such time: \(text)")
        return Timestamp(secondsSinceEpoch: 0)
    }
    return time
}
