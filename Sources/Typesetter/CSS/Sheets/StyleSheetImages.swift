/// The images that a style sheet names, whether or not any element takes them.
public struct StyleSheetImages: Sendable {
    /// Addresses as written, each once, in order.
    public private(set) var addresses: [String] = []

    /// Reads a style sheet.
    public init(_ bytes: [UInt8]) {
        let list = TokenList(bytes)
        var index = list.all.lowerBound
        while index < list.all.upperBound {
            switch list.tokens[index].kind {
            case .atKeyword(let name):
                // Style sheets, namespaces and fonts are told about where they are read.
                guard let end = Self.ends[name.asciiLowercased] else { break }
                while index < list.all.upperBound, list.tokens[index].kind != end { index += 1 }
            case .url(let address): add(address)
            case .function(let name) where name.asciiLowercased == "url":
                if index + 1 < list.all.upperBound, case .string(let address) = list.tokens[index + 1].kind {
                    add(address)
                }
            default: break
            }
            index += 1
        }
    }

    /// Rules whose addresses are of no images, with the mark that ends them.
    private static let ends: [String: Token.Kind] = [
        "import": .semicolon, "namespace": .semicolon, "font-face": .rightCurly,
    ]

    private mutating func add(_ address: String) {
        guard !address.isEmpty, !address.hasPrefix("data:"), !address.hasPrefix("#") else { return }
        if !addresses.contains(address) { addresses.append(address) }
    }
}
