import Foundation

/// The files of the suite.
struct SuiteFolder {
    let root: String

    /// The groups of the CSS2 tests that the engine is measured by.
    static let css2 = [
        "backgrounds", "bidi-text", "borders", "box", "box-display", "cascade", "cascade-import", "colors", "css1",
        "csswg-issues", "css21-errata", "fonts", "generate", "generated-content", "i18n", "linebox", "lists",
        "margin-padding-clear", "normal-flow", "page-box", "pagination", "sec5", "selector", "selectors", "syntax",
        "tables", "text", "values", "visudet",
    ]
    /// Floats and positions.
    static let positions = [
        "abspos", "floats", "floats-clear", "positioning", "stacking-context", "visufx", "visuren", "zindex", "zorder",
    ]

    /// Which group a test counts in; `nil` where it is not measured.
    static func group(of path: String) -> String? {
        if path.contains("-print.") { return "print" }
        let parts = path.split(separator: "/")
        guard parts.count > 2 else { return nil }
        if parts[1] == "css-flexbox" { return "flexbox" }
        guard parts[1] == "CSS2" else { return nil }
        let folder = String(parts[2])
        return css2.contains(folder) ? "CSS2" : positions.contains(folder) ? "positions" : nil
    }

    /// Paths of documents below `css`, sorted, without references and support files.
    func documents() -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: root + "/css") else { return [] }
        return walk.compactMap { $0 as? String }.filter { path in
            [".xht", ".html", ".xhtml", ".htm"].contains { path.hasSuffix($0) }
        }.map { "css/" + $0 }.sorted()
    }

    /// Those that may be tests.
    func tests() -> [String] {
        documents().filter { path in
            let name = path.split(separator: "/").last ?? ""
            return Self.group(of: path) != nil && !path.contains("/support/") && !path.contains("/reference/")
                && !name.contains("-ref.") && !path.contains("/tools/")
        }
    }
}
