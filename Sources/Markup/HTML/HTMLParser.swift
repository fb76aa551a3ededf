import CGumbo

/// Parses HTML5 by libgumbo into a `Document`, with the place of every node in its source (HTML §13.2).
public enum HTMLParser {
    /// Parses a whole document; anything is a document, so there are no syntax errors, only limits.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: the file that spans refer to.
    ///   - limits: depth and number of nodes, bounded before libgumbo sees a byte, because it recurses.
    /// - Throws: `markup-too-deep`, `markup-too-many-nodes`.
    public static func parse(
        _ bytes: [UInt8], file: SourceFileID, limits: MarkupLimits = MarkupLimits()
    ) throws(Diagnostic) -> Document {
        try parseWithRepairs(bytes, file: file, limits: limits).document
    }

    /// Parses a whole document and tells what the parser had to mend.
    ///
    /// - Throws: `markup-too-deep`, `markup-too-many-nodes`.
    public static func parseWithRepairs(
        _ bytes: [UInt8], file: SourceFileID, limits: MarkupLimits = MarkupLimits()
    ) throws(Diagnostic) -> ParsedMarkup {
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(Diagnostic) in try parse(buffer, file, limits) }
        }
        return try result.get()
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFileID, _ limits: MarkupLimits
    ) throws(Diagnostic) -> ParsedMarkup {
        let strayEndTags = try limits.scan(bytes)
        // libgumbo reads a byte order mark as text.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var options = kGumboDefaultOptions
        options.max_errors = 0
        return try UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) { source throws(Diagnostic) in
            guard let base = source.baseAddress,
                let output = gumbo_parse_with_options(&options, base + mark, source.count - mark)
            else { return ParsedMarkup(document: Document(), repairs: [], implied: [], withoutEndTag: []) }
            defer { gumbo_destroy_output(&options, output) }
            var conversion = GumboConversion(source: base, count: source.count, file: file)
            try conversion.append(output.pointee.document, limits)
            return conversion.parsed(strayEndTags: strayEndTags)
        }
    }
}
