/// Reads well-formed XML without document types, which metadata must not have; anything else is refused.
struct XMLReader {
    private static let depthLimit = 64

    private let bytes: [UInt8]
    private var place = 0
    /// Processing instructions, as they stand: `xpacket begin="…"`.
    private(set) var instructions: [String] = []

    /// A reader of UTF-8 bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The root element; `nil` if the text is not well-formed.
    mutating func read() -> XMLElement? {
        guard String(validating: bytes, as: UTF8.self) != nil, skipBetween(), let root = element([:], depth: 0),
            skipBetween(), place == bytes.count
        else { return nil }
        return root
    }

    /// Skips white space, comments and processing instructions; false where one does not end.
    private mutating func skipBetween() -> Bool {
        while place < bytes.count {
            if bytes[place] <= 0x20 {
                place += 1
            } else if take("<?") {
                guard let text = take(until: "?>") else { return false }
                instructions.append(text)
            } else if take("<!--") {
                guard take(until: "-->") != nil else { return false }
            } else {
                return true
            }
        }
        return true
    }

    private mutating func element(_ namespaces: [String: String], depth: Int) -> XMLElement? {
        guard depth < Self.depthLimit, take("<"), let name = name() else { return nil }
        var element = XMLElement(name: name, namespaces: namespaces)
        guard readAttributes(of: &element) else { return nil }
        if take("/>") { return element }
        guard take(">") else { return nil }
        while true {
            guard let text = take(until: "<", consuming: false), let words = Self.unescaped(text) else { return nil }
            element.text += words
            if take("</") {
                guard self.name() == name else { return nil }
                skipSpace()
                return take(">") ? element : nil
            }
            if take("<!--") {
                guard take(until: "-->") != nil else { return nil }
            } else {
                guard let child = self.element(element.namespaces, depth: depth + 1) else { return nil }
                element.children.append(child)
            }
        }
    }

    private mutating func readAttributes(of element: inout XMLElement) -> Bool {
        while true {
            skipSpace()
            guard place < bytes.count, bytes[place] != UInt8(ascii: "/"), bytes[place] != UInt8(ascii: ">") else {
                return place < bytes.count
            }
            guard let name = name(), take("="), place < bytes.count else { return false }
            let quote = bytes[place] == UInt8(ascii: "'") ? "'" : "\""
            guard take(quote), let raw = take(until: quote), let value = Self.unescaped(raw) else { return false }
            guard !element.attributes.contains(where: { $0.name == name }) else { return false }
            element.attributes.append((name, value))
            if name.hasPrefix("xmlns:") { element.namespaces[String(name.dropFirst(6))] = value }
        }
    }

    private mutating func name() -> String? {
        let start = place
        while place < bytes.count, bytes[place] > 0x20, !"/>=<\"'&".utf8.contains(bytes[place]) { place += 1 }
        return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    private mutating func skipSpace() { while place < bytes.count, bytes[place] <= 0x20 { place += 1 } }

    private mutating func take(_ words: String) -> Bool {
        let words = words.utf8
        guard place + words.count <= bytes.count, bytes[place..<place + words.count].elementsEqual(words) else {
            return false
        }
        place += words.count
        return true
    }

    /// What stands before the words, which are taken as well unless told; `nil` where they do not come.
    private mutating func take(until words: String, consuming: Bool = true) -> String? {
        let start = place
        let count = words.utf8.count
        while place + count <= bytes.count {
            if bytes[place..<place + count].elementsEqual(words.utf8) {
                defer { if consuming { place += count } }
                return String(decoding: bytes[start..<place], as: UTF8.self)
            }
            place += 1
        }
        return nil
    }

    /// Text with its references resolved; `nil` for controls and references that XML does not know.
    private static func unescaped(_ text: String) -> String? {
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 || [9, 10, 13].contains($0.value) }) else { return nil }
        var result = ""
        var rest = text[...]
        while let sign = rest.firstIndex(of: "&") {
            guard let end = rest[sign...].firstIndex(of: ";") else { return nil }
            guard let letter = references[String(rest[rest.index(after: sign)..<end])] else { return nil }
            result += rest[..<sign] + letter
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
