/// The tree from marked content back to structure elements (ISO 32000-1 §14.7.4.4): a number tree whose keys are those
/// of pages, then of annotations, then of groups' forms.
struct ParentTree {
    /// Keys of forms begin here, far behind those of pages and annotations.
    private static let firstFormKey = 10_000_000

    /// Elements by marked-content identifier, for each page.
    private var pages: [[ObjectID?]]
    /// The same for groups' forms, by key.
    private var forms: [Int: [ObjectID?]] = [:]
    private var annotations: [ObjectID] = []

    init(pageCount: Int) { pages = [[ObjectID?]](repeating: [], count: pageCount) }

    /// The key of a group's form.
    static func key(ofForm form: ObjectID) -> Int { firstFormKey + form.number }

    /// Says whose content a sequence is; identifiers count up in each stream.
    mutating func add(_ record: MarkRecord, element: ObjectID?) {
        if let form = record.form {
            forms[Self.key(ofForm: form), default: []].append(element)
        } else {
            pages[record.page].append(element)
        }
    }

    /// Says whose annotation comes next; returns its key.
    mutating func addAnnotation(of element: ObjectID) -> Int {
        annotations.append(element)
        return pages.count + annotations.count - 1
    }

    /// The next free key.
    var nextKey: Int { max((forms.keys.max() ?? -1) + 1, pages.count + annotations.count) }

    /// The tree's one node.
    func append(to syntax: inout SyntaxBuffer) {
        syntax.append("<</Nums[")
        for (page, elements) in pages.enumerated() { append(page, elements, to: &syntax) }
        for (index, element) in annotations.enumerated() {
            syntax.append(pages.count + index)
            syntax.append(" ")
            syntax.append(element)
            syntax.append(" ")
        }
        for key in forms.keys.sorted() { append(key, forms[key] ?? [], to: &syntax) }
        syntax.append("]>>")
    }

    private func append(_ key: Int, _ elements: [ObjectID?], to syntax: inout SyntaxBuffer) {
        syntax.append(key)
        syntax.append("[")
        for element in elements {
            if let element { syntax.append(element) } else { syntax.append("null") }
            syntax.append(" ")
        }
        syntax.append("]")
    }
}
