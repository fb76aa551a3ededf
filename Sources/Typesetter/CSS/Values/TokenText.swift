/// Writes tokens as text again.
enum TokenText {
    /// The text of a token; `nil` for broken strings and URLs.
    static func text(of kind: Token.Kind) -> String? {
        switch kind {
        case .ident(let name): name
        case .function(let name): name + "("
        case .atKeyword(let name): "@" + name
        case .hash(let name, _): "#" + name
        case .string(let text): "\"" + text + "\""
        case .url(let name): "url(" + name + ")"
        case .badString, .badURL: nil
        case .delim(let scalar): String(Character(scalar))
        case .number(let number): text(of: number.value)
        case .percentage(let number): text(of: number.value) + "%"
        case .dimension(let number, let unit): text(of: number.value) + unit
        default: punctuation(kind)
        }
    }

    /// The text of several tokens.
    static func text(of tokens: some Sequence<Token>) -> String {
        tokens.reduce(into: "") { $0 += text(of: $1.kind) ?? "" }
    }

    private static func punctuation(_ kind: Token.Kind) -> String {
        switch kind {
        case .cdo: "<!--"
        case .cdc: "-->"
        case .colon: ":"
        case .semicolon: ";"
        case .comma: ","
        case .leftSquare: "["
        case .rightSquare: "]"
        case .leftParen: "("
        case .rightParen: ")"
        case .leftCurly: "{"
        case .rightCurly: "}"
        default: " "
        }
    }

    /// A number without needless digits.
    static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
