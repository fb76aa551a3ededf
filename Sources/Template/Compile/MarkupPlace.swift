/// Where in HTML a byte stands: decides what a tag there may be and how its value is escaped.
enum MarkupPlace: Hashable, Sendable {
    /// Between tags.
    case content
    /// Inside a tag, outside of attribute values.
    case tag
    /// In the value of an attribute; the quote that ends it, 0 for none.
    case attribute(quote: UInt8)
    /// In an element whose content is text: `title`, `style`, `textarea`, `script`.
    case rawText(String)
    /// In a comment.
    case comment
}

/// Follows HTML's syntax over bytes, as far as placing template tags needs it (HTML §13.2.5, simplified).
struct MarkupCursor {
    private(set) var place = MarkupPlace.content
    private var tagName: [UInt8] = []
    private var isEndTag = false
    private var isReadingName = false
    private var afterEquals = false
    /// The element whose raw text an end tag may end; it does only where the whole name is the same.
    private var openRawText: String?
    /// Last bytes seen, for `<!--`, `-->` and `</style`.
    private var recent: [UInt8] = []

    /// Moves over one byte.
    mutating func advance(over byte: UInt8) {
        recent.append(byte)
        if recent.count > 16 { recent.removeFirst(8) }
        switch place {
        case .content: content(byte)
        case .tag: inTag(byte)
        case .attribute(let quote): inValue(byte, quote)
        case .rawText(let name):
            if endsWith("</" + name) {
                (place, tagName, isEndTag, isReadingName) = (.tag, Array(name.utf8), true, true)
                openRawText = name
            }
        case .comment: if endsWith("-->") || endsWith("--!>") { place = .content }
        }
    }

    private mutating func content(_ byte: UInt8) {
        if endsWith("<!--") {
            place = .comment
        } else if recent.count >= 2, recent[recent.count - 2] == UInt8(ascii: "<"),
            Self.isLetter(byte) || byte == UInt8(ascii: "/")
        {
            isEndTag = byte == UInt8(ascii: "/")
            tagName = isEndTag ? [] : [byte | 0x20]
            isReadingName = true
            afterEquals = false
            place = .tag
        }
    }

    private mutating func inTag(_ byte: UInt8) {
        if isReadingName {
            if Self.isLetter(byte) || (0x30...0x39).contains(byte) { return tagName.append(byte | 0x20) }
            isReadingName = false
            if let name = openRawText {
                openRawText = nil
                if Array(name.utf8) != tagName { return place = .rawText(name) }
            }
        }
        if byte == UInt8(ascii: ">") {
            let name = String(decoding: tagName, as: UTF8.self)
            place = !isEndTag && Self.rawTextElements.contains(name) ? .rawText(name) : .content
        } else if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            place = .attribute(quote: byte)
        } else if afterEquals, !Self.isSpace(byte) {
            place = .attribute(quote: 0)
        }
        if !Self.isSpace(byte) || place != .tag { afterEquals = byte == UInt8(ascii: "=") && place == .tag }
    }

    private mutating func inValue(_ byte: UInt8, _ quote: UInt8) {
        if quote != 0 {
            if byte == quote { place = .tag }
        } else if Self.isSpace(byte) {
            place = .tag
        } else if byte == UInt8(ascii: ">") {
            place = .tag
            inTag(byte)
        }
    }

    /// Whether what comes next is read as an element's name: right after `<` or `</`.
    var isAtElementName: Bool {
        place == .content && recent.last == UInt8(ascii: "<")
            || place == .tag && isEndTag && tagName.isEmpty && recent.last == UInt8(ascii: "/")
    }

    /// A tag stands right after `=`: it is an unquoted value.
    mutating func enterValueIfExpected() {
        if place == .tag, afterEquals { (place, afterEquals) = (.attribute(quote: 0), false) }
    }

    private func endsWith(_ text: String) -> Bool {
        let mark = Array(text.utf8)
        guard recent.count >= mark.count else { return false }
        return zip(recent.suffix(mark.count), mark).allSatisfy { seen, wanted in
            Self.isLetter(seen) ? seen | 0x20 == wanted : seen == wanted
        }
    }

    private static let rawTextElements: Set<String> = ["title", "style", "textarea", "script"]
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
