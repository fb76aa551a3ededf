import Testing

/// HTML and the tag tree that an archival file of it must have.
struct TaggingCase: Sendable, CustomTestStringConvertible {
    /// What is shown.
    let name: String
    /// Content of the body.
    let html: String
    /// Tag tree as the inspector prints it, without boxes; `refused:` with codes where no file may come about.
    let tree: String

    var testDescription: String { name }

    init(_ name: String, _ html: String, _ tree: String) {
        self.name = name
        self.html = html
        self.tree = tree
    }

    /// All cases.
    static let all = texts + languages + headings + links + lists + tables + pictures + contents
}
