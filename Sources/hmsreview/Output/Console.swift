import Foundation

/// Standard output and standard error.
enum Console {
    /// Writes a line to standard output.
    static func print(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Writes a line to standard error.
    static func error(_ text: String) { write(text + "\n", to: .standardError) }

    /// Writes bytes to standard output.
    static func write(_ bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }

    /// Shows a line that the next one replaces, where standard error is a terminal.
    static func progress(_ text: String) {
        guard isTerminal else { return }
        write("\r\u{1B}[2K" + text, to: .standardError)
    }

    /// Clears the line that `progress` showed.
    static func endProgress() {
        if isTerminal { write("\r\u{1B}[2K", to: .standardError) }
    }

    /// Ends the process.
    static func exit(_ code: Int32) -> Never { Foundation.exit(code) }

    /// Whether standard error is a terminal.
    static let isTerminal = isatty(STDERR_FILENO) == 1

    private static func write(_ text: String, to handle: FileHandle) {
        // A closed pipe (`hmsreview … | head`) is no reason to fail: nobody is reading any more.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
