/// What the page shows of a choice, as it is sent to the browser.
struct PreviewState: Encodable, Sendable {
    /// Counts the changes of the template's files.
    var generation: Int
    /// Name and version of the template; empty where it has never been sound.
    var template = ""
    /// The pages, those of the last sound template where this one is not.
    var pages: [PreviewPage] = []
    /// Changes when the HTML edition does; 0 where there is none.
    var edition = 0
    /// Whether the pages are older than the files.
    var isStale = false
    /// What is wrong; `nil` where that is told later.
    var diagnostics: [PreviewDiagnostic]?
    /// Milliseconds that the parts took.
    var milliseconds: Milliseconds

    /// How long the parts took; 0 for what was known.
    struct Milliseconds: Encodable, Sendable {
        var compile = 0.0
        var typeset = 0.0
        var examine = 0.0
    }
}

/// A page as the browser asks for it.
struct PreviewPage: Encodable, Sendable {
    /// Names the page's picture: another number means another picture.
    let revision: Int
    /// Size in CSS pixels.
    let width: Double
    let height: Double
    /// The page number as the page shows it.
    let label: String
    /// Why it ends where it does; `nil` for the last one, and where nobody asked.
    let ending: PageEnding?
}
