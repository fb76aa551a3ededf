/// XHTML written so that an HTML parser reads the same tree from it, as far as that goes.
enum XHTMLSource {
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Without XML declaration and CDATA marks, empty elements with an end tag, entities in style sheets resolved.
    static func asHTML(_ source: String) -> String {
        var text = source
        if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") {
            text.removeSubrange(text.startIndex..<end.upperBound)
        }
        text.replace("<![CDATA[", with: "")
        text.replace("]]>", with: "")
        return withEndTags(withPlainStyles(text))
    }

    private static func withPlainStyles(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "<style"), let end = rest[start.upperBound...].firstRange(of: "</style") {
            result += rest[..<start.upperBound]
            var sheet = String(rest[start.upperBound..<end.lowerBound])
            for (entity, character) in [("&gt;", ">"), ("&lt;", "<"), ("&quot;", "\""), ("&amp;", "&")] {
                sheet.replace(entity, with: character)
            }
            result += sheet
            rest = rest[end.lowerBound...]
        }
        return result + rest
    }

    private static func withEndTags(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let end = endOfTag(at: index, in: bytes)
            appendTag(bytes[index..<end], to: &result)
            index = end
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func appendTag(_ tag: ArraySlice<UInt8>, to result: inout [UInt8]) {
        guard tag.count > 3, tag.suffix(2).elementsEqual("/>".utf8), tag[tag.startIndex + 1] != UInt8(ascii: "!") else {
            result += tag
            return
        }
        let name = String(decoding: tag.dropFirst().prefix { $0 > 32 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
        guard !void.contains(name) else {
            result += tag
            return
        }
        result += tag.dropLast(2)
        result += ("></" + name + ">").utf8
    }

    private static func endOfTag(at start: Int, in bytes: [UInt8]) -> Int {
        if bytes[start...].starts(with: "<!--".utf8) {
            var index = start + 4
            while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
            return min(index + 3, bytes.count)
        }
        var (index, quote) = (start + 1, UInt8(0))
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return index
    }
}
