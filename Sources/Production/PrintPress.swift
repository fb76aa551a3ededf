public import Markup
import Typesetter

/// Typesets HTML files that are no reports: for designers, tests and comparisons. Shared by workers.
public struct PrintPress: Sendable {
    let fonts: FontLibrary

    /// A press with the fonts of some folders.
    public init(fontDirectories: [String]) throws(Diagnostic) {
        fonts = try FontLibrary(directories: fontDirectories)
    }

    /// A worker for one thread.
    public func makeWorker() -> PrintWorker { PrintWorker(fonts: fonts) }
}
