import Foundation
import Synchronization

/// Files that are whole or not there: written under another name, synced, then renamed.
enum SyncedFile {
    private static let counter = Atomic<UInt64>(0)

    /// Writes a file so that its name appears only when all its bytes are on the disk.
    static func write(_ bytes: [UInt8], to target: String, by folder: String) throws(ArchiveError) {
        let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
        let temporary = "\(folder)/\(getpid())-\(number)"
        do throws(ArchiveError) {
            try writeAndSync(bytes, to: temporary)
            guard rename(temporary, target) == 0 else { throw systemError(target) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Puts the names in a folder on the disk.
    static func syncFolder(_ path: String) throws(ArchiveError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw systemError(path) }
    }

    /// The bytes of a file.
    static func read(_ path: String) throws(ArchiveError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw systemError(path) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.withUnsafeMutableBytes { readFully(descriptor, $0) }
        guard count == bytes.count else { throw systemError(path) }
        return bytes
    }

    /// The names in a folder, in order, hidden ones left out.
    static func names(in path: String) throws(ArchiveError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw ArchiveError(.inputOutput, path, "the folder cannot be read: \(error.localizedDescription)")
        }
    }

    private static func writeAndSync(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        guard bytes.withUnsafeBytes({ writeFully(descriptor, $0) }), fsync(descriptor) == 0 else {
            throw systemError(path)
        }
    }

    private static func writeFully(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Bool {
        var rest = buffer[...]
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func readFully(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        var done = 0
        while done < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
            let count = Foundation.read(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            done += count
        }
        return done
    }

    private static func systemError(_ path: String) -> ArchiveError {
        let number = errno
        return ArchiveError(number == ENOENT ? .notFound : .inputOutput, path, String(cString: strerror(number)))
    }
}
