/// Cases of the Mustache specification that templates do not pass, by design.
struct MustacheException: Sendable {
    /// Why, as the documentation says it.
    let reason: String
    /// The diagnostic that stands instead of a result; `nil` where there is a result, or no template at all.
    let code: String?
    /// Whether the result differs in white space only.
    var isWhiteSpace = false
    /// `part/name` of the cases.
    let cases: [String]

    /// The row of the documentation's table.
    var row: String {
        let parts = Set(cases.map { String($0.prefix { $0 != "/" }) }).sorted().map { part in
            "\(part.drop { $0 == "~" }) \(cases.count { $0.hasPrefix(part + "/") })"
        }
        return "| \(reason) | \(code.map { "`\($0)`" } ?? "–") | \(parts.joined(separator: ", ")) |"
    }

    static let all: [MustacheException] = [
        MustacheException(
            reason:
                "Values are always escaped for their place, so `{{{name}}}` and `{{&name}}` are errors: a value can never become markup.",
            code: "template-unescaped",
            cases: [
                "interpolation/Triple Mustache",
                "interpolation/Ampersand",
                "interpolation/Triple Mustache Integer Interpolation",
                "interpolation/Ampersand Integer Interpolation",
                "interpolation/Triple Mustache Decimal Interpolation",
                "interpolation/Ampersand Decimal Interpolation",
                "interpolation/Triple Mustache Null Interpolation",
                "interpolation/Ampersand Null Interpolation",
                "interpolation/Triple Mustache Context Miss Interpolation",
                "interpolation/Ampersand Context Miss Interpolation",
                "interpolation/Dotted Names - Triple Mustache Interpolation",
                "interpolation/Dotted Names - Ampersand Interpolation",
                "interpolation/Triple Mustache - Surrounding Whitespace",
                "interpolation/Ampersand - Surrounding Whitespace",
                "interpolation/Triple Mustache - Standalone",
                "interpolation/Ampersand - Standalone",
                "interpolation/Triple Mustache With Padding",
                "interpolation/Ampersand With Padding",
                "partials/Standalone Indentation",
                "sections/Implicit Iterator - Triple mustache",
                "sections/Implicit Iterator - Ampersand",
                "~inheritance/Triple Mustache",
                "~dynamic-names/Standalone Indentation",
            ]),
        MustacheException(
            reason:
                "A name that the schema lacks is an error, never an empty text: a spelling mistake cannot empty a report.",
            code: "template-unknown-name",
            cases: [
                "inverted/Context",
                "inverted/List",
                "inverted/Context Misses",
                "inverted/Dotted Names - Broken Chains",
                "interpolation/Basic Context Miss Interpolation",
                "interpolation/Dotted Names - Broken Chains",
                "interpolation/Dotted Names - Broken Chain Resolution",
                "interpolation/Dotted Names - Context Precedence",
                "interpolation/Dotted Names are never single keys",
                "sections/Context Misses",
                "sections/Dotted Names - Broken Chains",
                "~inheritance/Negative Sections",
                "~dynamic-names/Dotted Names - Operator Precedence",
                "~dynamic-names/Dotted Names - Failed Lookup",
                "~dynamic-names/Dotted names - Context Stacking Failed Lookup",
            ]),
        MustacheException(
            reason:
                "A partial that is not in the template is an error, never an empty text.",
            code: "template-missing-file",
            cases: [
                "partials/Failed Lookup"
            ]),
        MustacheException(
            reason:
                "A partial cannot include itself: a template is put together once, before any data are seen.",
            code: "template-too-deep",
            cases: [
                "partials/Recursion",
                "~dynamic-names/Recursion",
            ]),
        MustacheException(
            reason:
                "A dynamic name is a field of the schema that lists the partials it may name.",
            code: "template-dynamic-name",
            cases: [
                "~dynamic-names/Context Misses - Partial",
                "~dynamic-names/Dynamic Names - Double Dereferencing",
                "~dynamic-names/Dynamic Names - Composed Dereferencing",
            ]),
        MustacheException(
            reason:
                "What stands in a parent outside of its blocks is an error, never left out in silence.",
            code: "template-lost-text",
            cases: [
                "~inheritance/Text inside parent",
                // Two cases of one name.
                "~inheritance/Text inside parent",
            ]),
        MustacheException(
            reason:
                "The outermost value is always a record, so `{{.}}` means something only in a section.",
            code: nil,
            cases: [
                "interpolation/Implicit Iterators - Basic Interpolation",
                "interpolation/Implicit Iterators - HTML Escaping",
                "interpolation/Implicit Iterators - Triple Mustache",
                "interpolation/Implicit Iterators - Ampersand",
                "interpolation/Implicit Iterators - Basic Integer Interpolation",
                "sections/Implicit Iterator - Root-level",
            ]),
        MustacheException(
            reason:
                "The white space at the edges of a block and before its lines stays as it is written. HTML shows any run of white space as one space.",
            code: nil, isWhiteSpace: true,
            cases: [
                "~inheritance/Inherit",
                "~inheritance/Override parent with newlines",
                "~inheritance/Standalone parent",
                "~inheritance/Standalone block",
                "~inheritance/Block reindentation",
                "~inheritance/Intrinsic indentation",
                "~inheritance/Nested block reindentation",
            ]),
    ]
}
