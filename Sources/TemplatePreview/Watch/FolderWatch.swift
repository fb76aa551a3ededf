import Foundation
import Glibc
import Markup
import Synchronization

/// Watches folders and all that is in them, by inotify: the kernel tells about a change within a millisecond and
/// nothing is polled. Folders that appear are watched from then on.
final class FolderWatch: Sendable {
    /// What makes a file's content another one, or a name appear or go.
    private static let events =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
        | UInt32(IN_DELETE) | UInt32(IN_ONLYDIR)
    /// Editors write in several steps: so many milliseconds of quiet make one change of them.
    private static let quiet: Int32 = 6
    /// So often at most is waited for quiet.
    private static let patience = 10

    private let descriptor: Int32
    private let folders: [String]
    private let isEnded = Atomic<Bool>(false)

    /// How a watch is asked for.
    private static let flags = Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)

    /// Begins to watch.
    ///
    /// - Throws: where the system gives no watch.
    convenience init(_ folders: [String]) throws(Diagnostic) { try self.init(folders, flags: Self.flags) }

    /// Begins to watch, asking with some flags.
    init(_ folders: [String], flags: Int32) throws(Diagnostic) {
        descriptor = inotify_init1(flags)
        self.folders = folders
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno)).lowercased()
            throw Diagnostic(
                "preview-watch", .error, "the folder cannot be watched: \(reason)",
                hints: ["another program may watch too much: end it, or raise fs.inotify.max_user_instances"])
        }
        watchAll()
    }

    deinit { close(descriptor) }

    /// Calls on a thread of its own after each change, until `end`.
    func start(_ onChange: @escaping @Sendable () -> Void) {
        Thread.detachNewThread { [self] in
            while !isEnded.load(ordering: .relaxed) {
                // Wakes up now and then to see whether the watch has ended.
                guard wait(250), drain() else { continue }
                waitForQuiet()
                watchAll()
                onChange()
            }
        }
    }

    /// Ends the watch.
    func end() { isEnded.store(true, ordering: .relaxed) }

    private func waitForQuiet() {
        for _ in 0..<Self.patience {
            guard wait(Self.quiet) else { return }
            _ = drain()
        }
    }

    private func wait(_ milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }

    /// Reads all events; `false` where there were none.
    private func drain() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        var found = false
        while read(descriptor, &buffer, buffer.count) > 0 { found = true }
        return found
    }

    /// A folder that is watched already stays so.
    private func watchAll() { folders.forEach(watch) }

    private func watch(_ folder: String) {
        guard inotify_add_watch(descriptor, folder, Self.events) >= 0, let directory = opendir(folder) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if entry.pointee.d_type == UInt8(DT_DIR), !name.hasPrefix(".") { watch(folder + "/" + name) }
        }
    }
}
