/// Resolves the names by which documents refer to resources of their bundle.
enum ResourceName {
    /// The parts of a name from the bundle's root.
    ///
    /// - Throws: `resource-outside` where the name has a scheme or leaves the bundle.
    static func resolve(_ name: String, relativeTo base: String) throws(Diagnostic) -> [String] {
        let path = String(decoding: try decoded(name), as: UTF8.self)
        if path.contains("\0") || path.hasPrefix("//") || hasScheme(path) { throw outside(name) }
        var parts: [String] = path.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(String(part))
            } else if parts.popLast() == nil {
                throw outside(name)
            }
        }
        guard !parts.isEmpty else { throw outside(name) }
        return parts
    }

    /// The name as the bundle has it, as far as it is written that way.
    static func plain(_ name: String) -> String {
        String(name.drop { $0 == "/" }.prefix { $0 != "?" && $0 != "#" })
    }

    /// The name without query and fragment, percent escapes decoded.
    private static func decoded(_ name: String) throws(Diagnostic) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(name.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes
    }

    private static func hasScheme(_ path: String) -> Bool {
        guard let colon = path.firstIndex(of: ":") else { return false }
        return !path[..<colon].contains("/")
            && path[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    private static func outside(_ name: String) -> Diagnostic {
        Diagnostic(
            "resource-outside", .error, "'\(name)' lies outside of the folder",
            hints: ["nothing is fetched from elsewhere: copy the file into the folder, and name it from there"])
    }
}
