/// The tree from marked content back to structure elements (ISO 32000-1 §14.7.4.4): a number tree whose keys are those
/// of pages, then of annotations, then of groups' forms.
struct ParentTree {
    /// Keys of forms begin here, far behind those of pages and annotations.
    private static let firstFormKey = 10_000_000

    /// Elements by marked-content identifier, for each key that stands for a content stream.
    private var streams: [Int: [ObjectID?]] = [:]
    private var annotations: [ObjectID] = []
    private let pageCount: Int

    init(pageCount: Int) { self.pageCount = pageCount }

    /// The key of a group's form.
    static func key(ofForm form: ObjectID) -> Int { firstFormKey + form.number }

    /// Says whose content a sequence is.
    mutating func add(_ record: MarkRecord, element: ObjectID) {
        let key = record.form.map(Self.key(ofForm:)) ?? record.page
        var elements = streams.removeValue(forKey: key) ?? []
        while elements.count <= record.identifier { elements.append(nil) }
        elements[record.identifier] = element
        streams[key] = elements
    }

    /// Says whose annotation comes next; returns its key.
    mutating func addAnnotation(of element: ObjectID) -> Int {
        annotations.append(element)
        return pageCount + annotations.count - 1
    }

    /// The next free key.
    var nextKey: Int { max((streams.keys.max() ?? -1) + 1, pageCount + annotations.count) }

    /// The tree's one node.
    func append(to syntax: inout SyntaxBuffer) {
        syntax.append("<</Nums[")
        for key in 0..<pageCount { append(stream: key, to: &syntax) }
        for (index, element) in annotations.enumerated() {
            syntax.append(pageCount + index)
            syntax.append(" ")
            syntax.append(element)
            syntax.append(" ")
        }
        for key in streams.keys.sorted() where key >= Self.firstFormKey { append(stream: key, to: &syntax) }
        syntax.append("]>>")
    }

    private func append(stream key: Int, to syntax: inout SyntaxBuffer) {
        syntax.append(key)
        syntax.append("[")
        for element in streams[key] ?? [] {
            if let element { syntax.append(element) } else { syntax.append("null") }
            syntax.append(" ")
        }
        syntax.append("]")
    }
}
