import CGumbo

/// Parses HTML5 by libgumbo into a `Document`, with the place of every node in its source (HTML §13.2).
public enum HTMLParser {
    /// Parses a whole document; anything is a document, so there are no syntax errors, only limits.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: the file that spans refer to.
    ///   - limits: depth and number of nodes, counted before libgumbo sees a byte, because it recurses.
    /// - Throws: `markup-too-deep`, `markup-too-many-nodes`.
    public static func parse(
        _ bytes: [UInt8], file: SourceFileID, limits: MarkupLimits = MarkupLimits()
    ) throws(Diagnostic) -> Document {
        try limits.check(bytes)
        var options = kGumboDefaultOptions
        options.max_errors = 0
        return bytes.withUnsafeBytes { raw in
            var document = Document()
            guard let base = raw.bindMemory(to: CChar.self).baseAddress,
                let output = gumbo_parse_with_options(&options, base, raw.count)
            else { return document }
            defer { gumbo_destroy_output(&options, output) }
            GumboConversion(source: base, count: raw.count, file: file).append(output.pointee.document, to: &document)
            return document
        }
    }
}
