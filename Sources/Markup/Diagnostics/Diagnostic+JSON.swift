extension Diagnostic {
    /// The diagnostic as one JSON object, members always in the same order; no place gives `null`.
    public var json: String {
        let place =
            location.map { location in
                """
                {"file":\(JSONText.quoted(location.file)),"line":\(location.start.line),"column":\(location.start.column),\
                "endLine":\(location.end.line),"endColumn":\(location.end.column)}
                """
            } ?? "null"
        let hints = hints.map(JSONText.quoted).joined(separator: ",")
        return """
            {"code":\(JSONText.quoted(code.text)),"severity":\(JSONText.quoted(severity.rawValue)),\
            "message":\(JSONText.quoted(message)),"hints":[\(hints)],"location":\(place)}
            """
    }
}

extension Sequence<Diagnostic> {
    /// The diagnostics as a JSON array.
    public var json: String { "[" + map(\.json).joined(separator: ",") + "]" }
}
