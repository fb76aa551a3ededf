import CHyphen
import Synchronization

/// The patterns of a library's hyphenation files, each loaded once when it is first asked for and shared by all workers.
final class HyphenationPatterns: Sendable {
    /// Loaded patterns. libhyphen only reads them.
    final class Dictionary: @unchecked Sendable {
        let pointer: UnsafeMutablePointer<HyphenDict>

        fileprivate init?(path: String) {
            guard let pointer = hnj_hyphen_load(path) else { return nil }
            self.pointer = pointer
        }

        deinit { hnj_hyphen_free(pointer) }
    }

    private let loaded = Mutex<[String: Dictionary?]>([:])

    /// The patterns of a file; `nil` where it cannot be read. Whoever asks while they are loaded waits for them.
    func dictionary(of file: HyphenationFile) -> Dictionary? {
        loaded.withLock { loaded in
            if let known = loaded[file.path] { return known }
            let dictionary = Dictionary(path: file.path)
            loaded[file.path] = .some(dictionary)
            return dictionary
        }
    }
}
