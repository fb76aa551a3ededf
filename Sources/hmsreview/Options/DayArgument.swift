public import ArgumentParser
import Foundation
public import HMSPlan

extension Day: ExpressibleByArgument {
    /// Reads `2022-01-25`.
    public init?(argument: String) { self.init(argument) }
}

/// The clock, read at the edge and nowhere else.
enum Clock {
    /// The present moment, to the second.
    static var now: Timestamp { Timestamp(secondsSinceEpoch: Int(Date().timeIntervalSince1970)) }

    /// Today in Europe/Oslo.
    static var today: Day { now.day }
}
