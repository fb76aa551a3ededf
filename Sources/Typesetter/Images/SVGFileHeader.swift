/// Reads the root tag of an SVG file: its size, and whether the file holds what is refused (SECURITY).
enum SVGFileHeader {
    /// The header; `nil` where the root element is no `svg`.
    static func read(_ bytes: [UInt8]) -> ImageHeader? {
        guard let tag = rootTag(bytes) else { return nil }
        let attributes = attributes(of: tag)
        let viewport = SVGViewport(viewBox: attributes["viewBox"], preserveAspectRatio: nil)
        let size = SVGViewport.intrinsicSize(
            width: attributes["width"], height: attributes["height"], viewport: viewport)
        return ImageHeader(format: .svg, width: size.width, height: size.height, ratio: size.ratio)
    }

    /// Why a file is refused; `nil` where it may be drawn.
    static func refusal(_ bytes: [UInt8]) -> String? {
        if contains("<!DOCTYPE", bytes) || contains("<!ENTITY", bytes) { return "it has a document type or entities" }
        if contains("<script", bytes) { return "it holds a script" }
        return nil
    }

    /// The text between `<svg` and its `>`, behind declaration, comments and white space.
    private static func rootTag(_ bytes: [UInt8]) -> [UInt8]? {
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while place < bytes.count {
            if bytes[place] <= 0x20 {
                place += 1
            } else if starts("<?", bytes, at: place) {
                guard let end = find("?>", bytes, from: place) else { return nil }
                place = end
            } else if starts("<!--", bytes, at: place) {
                guard let end = find("-->", bytes, from: place) else { return nil }
                place = end
            } else if starts("<!", bytes, at: place) {
                guard let end = endOfDocumentType(bytes, from: place) else { return nil }
                place = end
            } else {
                break
            }
        }
        if let tag = tag(bytes, at: place, name: "<svg:svg") { return tag }
        return tag(bytes, at: place, name: "<svg")
    }

    /// The place behind a document type: its entities stand in brackets.
    private static func endOfDocumentType(_ bytes: [UInt8], from place: Int) -> Int? {
        guard let end = find(">", bytes, from: place) else { return nil }
        guard let bracket = find("[", bytes, from: place), bracket < end else { return end }
        return find("]", bytes, from: bracket).flatMap { find(">", bytes, from: $0) }
    }

    private static func tag(_ bytes: [UInt8], at place: Int, name: String) -> [UInt8]? {
        let start = place + name.utf8.count
        guard starts(name, bytes, at: place), start < bytes.count, bytes[start] <= 0x2F || bytes[start] == 0x3E,
            let end = find(">", bytes, from: start)
        else { return nil }
        return Array(bytes[start..<end - 1])
    }

    private static func attributes(of tag: [UInt8]) -> [String: String] {
        var result: [String: String] = [:]
        var rest = tag[...]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = String(decoding: rest[..<equals], as: UTF8.self).trimmingSVGSpace()
            let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
            guard let quote = value.first, quote == 0x22 || quote == 0x27,
                let end = value.dropFirst().firstIndex(of: quote)
            else { break }
            result[name] = String(decoding: value[(value.startIndex + 1)..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
        }
        return result
    }

    private static func starts(_ text: String, _ bytes: [UInt8], at place: Int) -> Bool {
        bytes[min(place, bytes.count)...].starts(with: text.utf8)
    }

    /// The place behind a text.
    private static func find(_ text: String, _ bytes: [UInt8], from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        guard bytes.count >= pattern.count, start <= bytes.count - pattern.count else { return nil }
        for place in start...(bytes.count - pattern.count) where bytes[place] == pattern[0] {
            if bytes[place..<place + pattern.count].elementsEqual(pattern) { return place + pattern.count }
        }
        return nil
    }

    private static func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
        let pattern = text.lowercased().utf8.map { $0 }
        guard bytes.count >= pattern.count else { return false }
        for place in 0...(bytes.count - pattern.count) where bytes[place] == pattern[0] {
            let found = zip(bytes[place...], pattern).allSatisfy { byte, expected in
                ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == expected
            }
            if found { return true }
        }
        return false
    }
}
