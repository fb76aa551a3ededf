import HMSPlan
import Synchronization

/// Bounds how often an address may fail to sign in: so many attempts within a window of time. One that succeeds does not
/// count, so that people behind one address do not shut each other out.
final class LoginLimiter: Sendable {
    private struct Window {
        var began: Int
        var attempts: Int
    }

    private let windows = Mutex<[String: Window]>([:])
    private let attempts: Int
    private let seconds: Int

    init(attempts: Int = 20, seconds: Int = 300) {
        self.attempts = attempts
        self.seconds = seconds
    }

    /// Counts an attempt; whether it may be made.
    func allows(_ client: String, at time: Timestamp) -> Bool {
        windows.withLock { windows in
            let now = time.secondsSinceEpoch
            if windows.count > 10_000 { windows = windows.filter { now - $0.value.began < seconds } }
            var window = windows[client] ?? Window(began: now, attempts: 0)
            if now - window.began >= seconds { window = Window(began: now, attempts: 0) }
            window.attempts += 1
            windows[client] = window
            return window.attempts <= attempts
        }
    }

    /// Takes back an attempt that succeeded.
    func forgive(_ client: String) {
        windows.withLock { windows in
            guard let window = windows[client] else { return }
            windows[client]?.attempts = max(0, window.attempts - 1)
        }
    }
}
