import Markup

/// Finds text files of a template that are not UTF-8: editors of other systems save letters such as *ø* otherwise.
struct EncodingRule {
    let loader: any ResourceLoader

    private static let endings = [".html", ".css", ".yml", ".svg"]

    func diagnostics() -> [Diagnostic] {
        loader.names().filter { name in Self.endings.contains { name.hasSuffix($0) } }.compactMap { name in
            // A file that cannot be read is told by those who need it.
            guard let bytes = try? loader.load("/" + name, relativeTo: "").bytes, let bad = Self.firstBad(bytes) else {
                return nil
            }
            var sources = SourceMap()
            let file = sources.add(name: name, bytes: bytes)
            return Diagnostic(
                "template-encoding", .error, "\(name) is not UTF-8",
                hints: ["save it as UTF-8 in the editor; letters such as æ, ø and å are saved otherwise now"],
                at: sources.location(of: SourceSpan(file: file, offset: bad, length: 1)))
        }
    }

    /// The first byte that is no part of a character.
    private static func firstBad(_ bytes: [UInt8]) -> Int? {
        var (index, decoder) = (0, UTF8())
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): index += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return index
            }
        }
    }
}
