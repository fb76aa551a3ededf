import Typesetter

/// Writes structure elements: each with its parent, its kids in reading order and its attributes.
struct StructureWriter {
    /// A kid of an element.
    struct Kid {
        enum Content {
            case element(Int)
            case mark(MarkRecord)
            case annotation(ObjectID, page: Int)
        }
        var parent: Int32
        /// Order, then sequence: what comes first among kids.
        var place: Int64
        var content: Content
    }

    let elements: [StructureElement]
    /// Object ids by element; `nil` for those left out.
    let ids: [ObjectID?]
    let root: ObjectID
    let firstPage: ObjectID
    /// Heights of pages in pixels, for boxes.
    let pageHeights: [Double]
    /// All kids, sorted by parent and place.
    let kids: [Kid]
    private var next = 0

    init(
        _ elements: [StructureElement], ids: [ObjectID?], root: ObjectID, firstPage: ObjectID, pageHeights: [Double],
        kids: [Kid]
    ) {
        (self.elements, self.ids, self.root, self.firstPage) = (elements, ids, root, firstPage)
        self.pageHeights = pageHeights
        self.kids = kids
    }

    /// Writes all elements.
    mutating func write(to file: inout ObjectFile) {
        for (index, element) in elements.enumerated() {
            let start = next
            while next < kids.count, Int(kids[next].parent) == index { next += 1 }
            guard let id = ids[index] else { continue }
            let own = kids[start..<next]
            file.define(id) { append(element, own, to: &$0) }
        }
    }

    private func append(_ element: StructureElement, _ kids: ArraySlice<Kid>, to syntax: inout SyntaxBuffer) {
        syntax.append("<</S/")
        syntax.append(verbatim: element.role.rawValue)
        syntax.append("/P ")
        syntax.append(element.parent.flatMap { ids[Int($0.index)] } ?? root)
        append(kids, to: &syntax)
        appendTexts(of: element, to: &syntax)
        StructureAttributes(element, pageHeights: pageHeights).append(to: &syntax)
        syntax.append(">>")
    }

    private func append(_ kids: ArraySlice<Kid>, to syntax: inout SyntaxBuffer) {
        guard let first = kids.first else { return }
        let page = ownPage(kids)
        if let page {
            syntax.append("/Pg ")
            syntax.append(firstPage.advanced(by: page))
        }
        syntax.append("/K")
        if kids.count == 1 {
            syntax.append(" ")
            append(first, page, to: &syntax)
            return
        }
        syntax.append("[")
        for kid in kids {
            append(kid, page, to: &syntax)
            syntax.append(" ")
        }
        syntax.append("]")
    }

    /// The page of the first sequence: those on the same page need no more than their number.
    private func ownPage(_ kids: ArraySlice<Kid>) -> Int? {
        for kid in kids {
            if case .mark(let record) = kid.content, record.form == nil { return record.page }
        }
        return nil
    }

    private func append(_ kid: Kid, _ page: Int?, to syntax: inout SyntaxBuffer) {
        switch kid.content {
        case .element(let index): if let id = ids[index] { syntax.append(id) }
        case .mark(let record) where record.page == page && record.form == nil: syntax.append(record.identifier)
        case .mark(let record):
            syntax.append("<</Type/MCR/Pg ")
            syntax.append(firstPage.advanced(by: record.page))
            if let form = record.form {
                syntax.append("/Stm ")
                syntax.append(form)
            }
            syntax.append("/MCID ")
            syntax.append(record.identifier)
            syntax.append(">>")
        case .annotation(let id, let page):
            syntax.append("<</Type/OBJR/Pg ")
            syntax.append(firstPage.advanced(by: page))
            syntax.append("/Obj ")
            syntax.append(id)
            syntax.append(">>")
        }
    }

    private func appendTexts(of element: StructureElement, to syntax: inout SyntaxBuffer) {
        if let alternative = element.alternative {
            syntax.append("/Alt")
            syntax.append(text: alternative)
        }
        if let actualText = element.actualText {
            syntax.append("/ActualText")
            syntax.append(text: actualText)
        }
        if let language = element.language {
            syntax.append("/Lang")
            syntax.append(text: language)
        }
        if let identifier = element.identifier {
            syntax.append("/ID")
            syntax.append(literal: identifier.utf8)
        }
    }
}
