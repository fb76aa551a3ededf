/// What the command line asks for.
struct Options {
    /// Root of the suite; the run is skipped where there is none.
    var suite: String?
    /// Folder of css-parsing-tests.
    var syntax: String?
    var fonts = "Fonts"
    /// Expectation list.
    var list = "Tests/Conformance/expectations.txt"
    /// Only paths that begin so.
    var only: [String] = []
    /// Folder for pictures of the tests asked for and of their references.
    var pictures: String?
    var jobs = 2
    var isChild = false
    /// Typesets every file below `css` and looks for crashes and hangs only.
    var sweep = false
    /// Writes the list instead of comparing with it.
    var records = false
    /// Prints every outcome.
    var verbose = false

    init(_ arguments: [String]) throws(OptionError) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--suite": suite = try Self.value(of: word, &rest)
            case "--syntax": syntax = try Self.value(of: word, &rest)
            case "--fonts": fonts = try Self.value(of: word, &rest)
            case "--list": list = try Self.value(of: word, &rest)
            case "--only": only.append(try Self.value(of: word, &rest))
            case "--pictures": pictures = try Self.value(of: word, &rest)
            case "--jobs": jobs = Int(try Self.value(of: word, &rest)) ?? 2
            case "--child": isChild = true
            case "--sweep": sweep = true
            case "--record": records = true
            case "--verbose": verbose = true
            default: throw OptionError(message: "there is no option '\(word)'")
            }
        }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(OptionError) -> String {
        guard let value = rest.popFirst() else { throw OptionError(message: "\(option) takes a value") }
        return value
    }
}

/// A command line that cannot be followed.
struct OptionError: Error {
    let message: String
}
