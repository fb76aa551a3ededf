/// What keeps a text from being YAML, in words for those who write texts and not parsers.
struct YAMLProblem: Equatable {
    /// What is wrong.
    let message: String
    /// What to do about it.
    let hint: String

    /// How the parser's sentences begin, and what they mean to a writer.
    private static let known: [(beginning: String, problem: YAMLProblem)] = [
        (
            "mapping values are not allowed",
            YAMLProblem(
                message: "a second ':' stands in the line, or the line is indented more than its group",
                hint: "put the text in quotes: title: \"HMS: status\"")
        ),
        (
            "found unexpected end of stream",
            YAMLProblem(
                message: "a quotation mark is not closed", hint: "write the same mark at the end of the text")
        ),
        (
            "found unexpected document indicator",
            YAMLProblem(
                message: "a quotation mark is not closed", hint: "write the same mark at the end of the text")
        ),
        (
            "could not find expected ':'",
            YAMLProblem(
                message: "a line has no ':'",
                hint: "write key: text; indent a line that goes on with the text above it")
        ),
        (
            "did not find expected key",
            YAMLProblem(
                message:
                    "the line is indented otherwise than its group, or a text goes on behind a quotation mark or a brace",
                hint: "indent all keys of a group alike; put all of a text in quotes that begins so: \"{n} avvik\"")
        ),
        (
            "did not find expected '-' indicator",
            YAMLProblem(
                message: "a line of a list does not begin with '-'",
                hint: "begin each with '- ', all indented alike")
        ),
        (
            "block sequence entries are not allowed",
            YAMLProblem(
                message: "a list begins in the line of its key", hint: "write '- ' in lines of its own below the key")
        ),
        (
            "found character that cannot start any token",
            YAMLProblem(
                message: "a tab, or a text that begins with '@', '`' or '%'",
                hint: "indent with spaces; put such a text in quotes")
        ),
        (
            "found a tab character",
            YAMLProblem(message: "a tab stands where spaces indent", hint: "indent with spaces, two for each level")
        ),
        (
            "did not find expected alphabetic or numeric character",
            YAMLProblem(
                message: "a text begins with '&' or '*'", hint: "put it in quotes")
        ),
        (
            "did not find expected ',' or ']'",
            YAMLProblem(message: "a list in brackets is not closed", hint: "write ']' where it ends")
        ),
        (
            "did not find expected ',' or '}'",
            YAMLProblem(
                message: "a text begins with '{', or braces are not closed",
                hint: "put a text in quotes that begins with a value in braces: \"{n} avvik\"")
        ),
        (
            "found unknown escape character",
            YAMLProblem(
                message: "a '\\' in double quotes begins nothing that is known", hint: "use single quotes instead")
        ),
    ]

    /// The problem that a sentence of the parser tells of; what is not known stands as the parser says it.
    init(parser sentence: String) {
        let line = sentence.split { $0.isNewline || $0 == "\0" }.joined(separator: " ")
        if let known = Self.known.first(where: { line.hasPrefix($0.beginning) }) {
            self = known.problem
        } else {
            self.init(
                message: line,
                hint:
                    "indent with spaces, two for each level; put a text in quotes that begins with a mark or holds ': '"
            )
        }
    }

    private init(message: String, hint: String) {
        self.message = message
        self.hint = hint
    }
}
