/// The text of content streams, by the marked content it stands in.
struct ContentText {
    /// A content stream and a marked-content identifier in it.
    struct Key: Hashable {
        /// Page index, or -1 for a form.
        var page: Int
        /// Object number of a form, 0 for pages.
        var form: Int
        var identifier: Int
    }

    /// Text of sequences that belong to structure elements.
    private(set) var marked: [Key: String] = [:]
    /// Text of artifacts, in painting order.
    private(set) var artifacts: [String] = []
    /// Text outside of any mark.
    private(set) var unmarked = ""

    private struct Scope {
        var key: Key?
        var isArtifact: Bool
        var replacesText: Bool
    }

    private var scopes: [Scope] = []
    private var fonts: [Int: InspectedFont] = [:]

    /// Reads a page's stream and the forms it paints.
    mutating func read(page: InspectedObject, index: Int) {
        var content: [UInt8] = []
        for stream in page["/Contents"]?.items ?? [] { content += stream.content + [0x0A] }
        read(content, resources: page["/Resources"], page: index, form: 0, depth: 0)
    }

    private mutating func read(
        _ content: [UInt8], resources: InspectedObject?, page: Int, form: Int, depth: Int
    ) {
        var lexer = ContentLexer(content)
        var operands: [ContentToken] = []
        var font: InspectedFont?
        while let token = lexer.next() {
            guard case .operator(let name) = token else {
                operands.append(token)
                continue
            }
            switch name {
            case "BDC", "BMC": begin(operands, resources, page: page, form: form)
            case "EMC": _ = scopes.popLast()
            case "Tf": font = operands.first?.name.flatMap { self.font($0, resources) }
            case "Tj", "TJ", "'", "\"": show(operands.last, font)
            case "Do":
                if let name = operands.last?.name, depth < 8 { paint(name, resources, page: page, depth: depth) }
            default: break
            }
            operands = []
        }
    }

    private mutating func begin(
        _ operands: [ContentToken], _ resources: InspectedObject?, page: Int, form: Int
    ) {
        var scope = Scope(
            key: scopes.last?.key, isArtifact: scopes.last?.isArtifact ?? false,
            replacesText: scopes.last?.replacesText ?? false)
        if operands.first?.name == "Artifact" {
            scope.isArtifact = true
            artifacts.append("")
        }
        if case .dictionary(let properties)? = operands.last {
            if let identifier = properties["MCID"]?.number {
                scope.key = Key(page: form == 0 ? page : -1, form: form, identifier: Int(identifier))
            }
            if let text = properties["ActualText"]?.string, !scope.replacesText {
                scopes.append(scope)
                add(Self.text(text))
                scopes.removeLast()
                scope.replacesText = true
            }
        }
        scopes.append(scope)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func font(_ name: String, _ resources: InspectedObject?) -> InspectedFont? {
        guard let object = resources?["/Font"]?["/" + name] else { return nil }
        if let known = fonts[object.number], object.number != 0 { return known }
        let font = InspectedFont(object)
        fonts[object.number] = font
        return font
    }

    private mutating func show(_ operand: ContentToken?, _ font: InspectedFont?) {
        guard let operand, let font, scopes.last?.replacesText != true else { return }
        switch operand {
        case .string(let bytes): add(font.text(of: bytes))
        case .array(let items): add(items.compactMap(\.string).map(font.text(of:)).joined())
        default: break
        }
    }

    private mutating func add(_ text: String) {
        if scopes.last?.isArtifact == true, !artifacts.isEmpty {
            artifacts[artifacts.count - 1] += text
        } else if let key = scopes.last?.key {
            marked[key, default: ""] += text
        } else {
            unmarked += text
        }
    }

    private mutating func paint(_ name: String, _ resources: InspectedObject?, page: Int, depth: Int) {
        guard let object = resources?["/XObject"]?["/" + name], object["/Subtype"]?.name == "Form" else { return }
        read(
            object.content, resources: object["/Resources"] ?? resources, page: page, form: object.number,
            depth: depth + 1)
    }
}
