import Foundation
import HMSPlan

/// The clock: read at the edge of the portals, handed in everywhere else.
enum SystemTime {
    @Sendable static func now() -> Timestamp {
        Timestamp(secondsSinceEpoch: Int(Date().timeIntervalSince1970))
    }
}
