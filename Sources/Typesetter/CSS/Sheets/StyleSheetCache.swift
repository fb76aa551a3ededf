import Markup

/// Style sheets that a worker has parsed for earlier documents, and the styles computed with them. Only sheets that
/// nothing was wrong with are kept. Places within them are those of the first document: where something is to be told
/// about a document with known sheets, its sheets are parsed again (`DocumentStyleSheets.isFromCache`).
public final class StyleSheetCache {
    /// What is the same when a style sheet is the same.
    struct Key: Hashable {
        var text: [UInt8]
        var base: String
        /// File that spans in it refer to.
        var file: SourceFileID
    }

    /// What belongs to a list of sheets with style rules.
    private struct Resolved {
        var index: RuleIndex
        var memory: StyleMemory
    }

    private var sheets: [Key: StyleSheet] = [:]
    private var resolvers: [[Key]: Resolved] = [:]
    private static let limit = 64

    /// Nothing known yet.
    public init() {}

    func sheet(_ key: Key) -> StyleSheet? { sheets[key] }

    func keep(_ sheet: StyleSheet, as key: Key) {
        if sheets.count >= Self.limit {
            sheets.removeAll()
            resolvers.removeAll()
        }
        sheets[key] = sheet
    }

    /// The resolver of a document's sheets, and what it knows from earlier documents.
    public func resolver(of document: DocumentStyleSheets) -> (resolver: StyleResolver, memory: StyleMemory) {
        let keys = document.styleKeys
        if let known = resolvers[keys] {
            return (StyleResolver(document.sheets, index: known.index), known.memory)
        }
        let resolver = StyleResolver(document.sheets)
        let made = Resolved(index: resolver.index, memory: StyleMemory())
        if document.diagnostics.isEmpty, keys.allSatisfy({ sheets[$0] != nil }) { resolvers[keys] = made }
        return (resolver, made.memory)
    }
}
