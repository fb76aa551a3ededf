import Foundation

/// Where a command writes its result: a file, or standard output for `-`.
struct OutputFile {
    /// Path, or `-`.
    let path: String

    /// Writes the whole result. A file appears only when it is complete.
    func write(_ bytes: [UInt8]) throws {
        if path == "-" { return try Console.write(bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure("\(path): cannot be written: \(error.localizedDescription)")
        }
    }
}
