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
        /// Whether it is a part of the sequence around it.
        var isPart = false
    }

    private var scopes: [Scope] = []
    /// Texts of the glyphs shown since a line began, from the left.
    private var glyphs: [String] = []
    private var lastX = -Double.infinity
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
            case "EMC": end()
            case "Tm": move(to: operands.dropFirst(4).first?.number ?? 0)
            case "Tf": font = operands.first?.name.flatMap { self.font($0, resources) }
            case "Tj", "TJ", "'", "\"": show(operands.last, font)
            case "Do":
                if let name = operands.last?.name, depth < 8 { paint(name, resources, page: page, depth: depth) }
            default: break
            }
            operands = []
        }
        flush()
    }

    /// A place to the left of the last one begins another line or run.
    private mutating func move(to x: Double) {
        if x < lastX { flush() }
        lastX = x
    }

    private mutating func end() {
        if scopes.last?.isPart != true { flush() }
        _ = scopes.popLast()
    }

    private mutating func begin(
        _ operands: [ContentToken], _ resources: InspectedObject?, page: Int, form: Int
    ) {
        var scope = Scope(
            key: scopes.last?.key, isArtifact: scopes.last?.isArtifact ?? false,
            replacesText: scopes.last?.replacesText ?? false)
        var isPart = true
        if operands.first?.name == "Artifact" {
            flush()
            isPart = false
            scope.isArtifact = true
            artifacts.append("")
        }
        if case .dictionary(let properties)? = operands.last {
            if let identifier = properties["MCID"]?.number {
                flush()
                isPart = false
                scope.key = Key(page: form == 0 ? page : -1, form: form, identifier: Int(identifier))
            }
            if let text = properties["ActualText"]?.string, !scope.replacesText {
                glyphs.append(Self.text(text))
                scope.replacesText = true
            }
        }
        scope.isPart = isPart
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
        case .string(let bytes): glyphs += font.texts(of: bytes)
        case .array(let items): glyphs += items.compactMap(\.string).flatMap(font.texts(of:))
        default: break
        }
    }

    /// Gives the glyphs' text to whom it belongs.
    private mutating func flush() {
        guard !glyphs.isEmpty else { return }
        add(VisualText.logical(glyphs))
        glyphs.removeAll(keepingCapacity: true)
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
        flush()
        read(
            object.content, resources: object["/Resources"] ?? resources, page: page, form: object.number,
            depth: depth + 1)
    }
}
