import Dispatch
import Foundation

/// Turns Ctrl-C into a call; a second Ctrl-C ends the process at once.
final class InterruptHandler {
    private let source: any DispatchSourceSignal

    /// Calls `action` on the first SIGINT.
    init(_ action: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            action()
            signal(SIGINT, SIG_DFL)
            Console.error("\nStopping when the plans in work are done; Ctrl-C again ends at once.")
        }
        source.resume()
    }

    /// Gives SIGINT back.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
