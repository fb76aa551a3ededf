import Typesetter

/// Writes structure elements: each with its parent, its kids in reading order and its attributes.
struct StructureWriter {
    let elements: [StructureElement]
    /// Object ids by element; `nil` for those left out.
    let ids: [ObjectID?]
    let kids: StructureKids
    let records: [MarkRecord]
    /// Annotations with their pages, as kids name them.
    let annotations: [(id: ObjectID, page: Int)]
    let root: ObjectID
    let firstPage: ObjectID
    /// Heights of pages in pixels, for boxes.
    let pageHeights: [Double]

    /// Writes all elements.
    func write(to file: inout ObjectFile) {
        for index in elements.indices {
            guard let id = ids[index] else { continue }
            file.define(id) { append(index, to: &$0) }
        }
    }

    private func append(_ index: Int, to syntax: inout SyntaxBuffer) {
        syntax.append("<</S/")
        syntax.append(elements[index].role.syntax)
        syntax.append("/P ")
        syntax.append(elements[index].parent.flatMap { ids[Int($0.index)] } ?? root)
        appendKids(of: index, to: &syntax)
        appendTexts(of: index, to: &syntax)
        StructureAttributes.append(elements[index], pageHeights: pageHeights, to: &syntax)
        syntax.append(">>")
    }

    private func appendKids(of index: Int, to syntax: inout SyntaxBuffer) {
        let own = kids.of(index)
        guard let first = own.first else { return }
        let page = ownPage(index)
        if let page {
            syntax.append("/Pg ")
            syntax.append(firstPage.advanced(by: page))
        }
        syntax.append("/K")
        if own.count == 1 {
            syntax.append(" ")
            append(first, page, to: &syntax)
            return
        }
        syntax.append("[")
        for kid in own {
            append(kid, page, to: &syntax)
            syntax.append(" ")
        }
        syntax.append("]")
    }

    /// The page of the first sequence: those on the same page need no more than their number.
    private func ownPage(_ index: Int) -> Int? {
        for kid in kids.of(index) {
            if case .mark(let record) = kid, records[Int(record)].form == nil { return records[Int(record)].page }
        }
        return nil
    }

    private func append(_ kid: StructureKids.Kid, _ page: Int?, to syntax: inout SyntaxBuffer) {
        switch kid {
        case .element(let index): if let id = ids[Int(index)] { syntax.append(id) }
        case .mark(let index): append(records[Int(index)], page, to: &syntax)
        case .annotation(let index):
            syntax.append("<</Type/OBJR/Pg ")
            syntax.append(firstPage.advanced(by: annotations[Int(index)].page))
            syntax.append("/Obj ")
            syntax.append(annotations[Int(index)].id)
            syntax.append(">>")
        }
    }

    private func append(_ record: MarkRecord, _ page: Int?, to syntax: inout SyntaxBuffer) {
        if record.page == page, record.form == nil { return syntax.append(record.identifier) }
        syntax.append("<</Type/MCR/Pg ")
        syntax.append(firstPage.advanced(by: record.page))
        if let form = record.form {
            syntax.append("/Stm ")
            syntax.append(form)
        }
        syntax.append("/MCID ")
        syntax.append(record.identifier)
        syntax.append(">>")
    }

    private func appendTexts(of index: Int, to syntax: inout SyntaxBuffer) {
        if let alternative = elements[index].alternative {
            syntax.append("/Alt")
            syntax.append(text: alternative)
        }
        if let actualText = elements[index].actualText {
            syntax.append("/ActualText")
            syntax.append(text: actualText)
        }
        if let language = elements[index].language {
            syntax.append("/Lang")
            syntax.append(text: language)
        }
        if let identifier = elements[index].identifier {
            syntax.append("/ID")
            syntax.append(literal: identifier.utf8)
        }
    }
}
