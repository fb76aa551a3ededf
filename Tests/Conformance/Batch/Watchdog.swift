import Foundation
import Synchronization

/// Ends the process where one file takes longer than it may; counts the process's own time, not the clock's.
final class Watchdog: Sendable {
    /// Status of a process that was ended.
    static let exitStatus: Int32 = 86
    private let began = Mutex<Double?>(nil)

    /// Watches until the process ends.
    ///
    /// - Parameter limit: seconds for a file.
    func start(limit: Double) {
        let thread = Thread { [self] in
            while true {
                Thread.sleep(forTimeInterval: 0.1)
                if let start = began.withLock({ $0 }), Self.processTime - start > limit { _exit(Self.exitStatus) }
            }
        }
        thread.start()
    }

    /// A file begins.
    func begin() { began.withLock { $0 = Self.processTime } }

    /// Nothing is under way.
    func end() { began.withLock { $0 = nil } }

    private static var processTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
