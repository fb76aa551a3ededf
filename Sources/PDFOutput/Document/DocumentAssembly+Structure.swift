import Markup
import Typesetter

extension DocumentAssembly {
    /// Writes annotations, structure tree and parent tree.
    mutating func finishStructure() throws(PDFError) {
        let links = reachableLinks()
        guard isArchival else {
            for link in links { add(link, parentKey: nil) }
            return
        }
        try checkRecords()
        var hasContent = [Bool](repeating: false, count: document.structure.elements.count)
        for record in records { hasContent[Int(record.mark.element.index)] = true }
        for link in links { if let element = link.element { hasContent[element] = true } }
        let repair = StructureRepair(
            document.structure, hasContent: hasContent, linked: Set(links.compactMap(\.element)))
        let problems = repair.problems + StructureChecker.problems(in: repair.elements, isKept: repair.isKept)
        guard problems.isEmpty else { throw PDFError(problems) }
        write(repair, links)
    }

    /// Sequences name elements that exist and may hold content, and parents stand before their children.
    private func checkRecords() throws(PDFError) {
        let elements = document.structure.elements
        var problems: [Diagnostic] = []
        for index in elements.indices {
            let parent = elements[index].parent.map { Int($0.index) } ?? -1
            if parent >= index || parent < 0 && index > 0 {
                let role = elements[index].role.rawValue
                problems.append(Diagnostic("pdf-structure", .error, "a \(role) element stands before its parent"))
            }
        }
        for record in records {
            let index = Int(record.mark.element.index)
            if !elements.indices.contains(index) {
                problems.append(
                    Diagnostic(
                        "pdf-structure", .error, "page \(record.page + 1) names a structure element that does not exist"
                    ))
            } else if !elements[index].role.mayHoldContent {
                let role = elements[index].role.rawValue
                problems.append(
                    Diagnostic(
                        "pdf-structure", .error, "text stands directly in a \(role) element on page \(record.page + 1)")
                )
            }
        }
        guard problems.isEmpty else { throw PDFError(problems) }
    }

    private mutating func write(_ repair: StructureRepair, _ links: [ReachableLink]) {
        let root = file.reserve()
        let firstElement = file.reserve(repair.isKept.reduce(0) { $1 ? $0 + 1 : $0 })
        var count = 0
        let ids = repair.isKept.map { isKept -> ObjectID? in
            guard isKept else { return nil }
            count += 1
            return firstElement.advanced(by: count - 1)
        }
        var parents = ParentTree(pageCount: pages.count)
        for record in records { parents.add(record, element: ids[Int(record.mark.element.index)]) }
        var annotations: [(id: ObjectID, page: Int)] = []
        for link in links {
            guard let element = link.element, let id = ids[element] else { continue }
            annotations.append((add(link, parentKey: parents.addAnnotation(of: id)), link.page))
        }
        let writer = StructureWriter(
            elements: repair.elements, ids: ids, kids: StructureKids(repair, records: records, links: links),
            records: records, annotations: annotations, root: root, firstPage: firstPage,
            pageHeights: document.pages.map(\.size.height))
        writer.write(to: &file)
        define(root, document: ids[0], parents, identifiers(repair.elements, ids))
    }

    private func identifiers(_ elements: [StructureElement], _ ids: [ObjectID?]) -> [(name: [UInt8], id: ObjectID)] {
        var result: [(name: [UInt8], id: ObjectID)] = []
        for (index, id) in ids.enumerated() {
            if let id, let identifier = elements[index].identifier { result.append((Array(identifier.utf8), id)) }
        }
        return result.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private mutating func define(
        _ root: ObjectID, document: ObjectID?, _ parents: ParentTree, _ identifiers: [(name: [UInt8], id: ObjectID)]
    ) {
        let parentTree = file.add { parents.append(to: &$0) }
        file.define(root) {
            $0.append("<</Type/StructTreeRoot/K[")
            if let document { $0.append(document) }
            $0.append("]/ParentTree ")
            $0.append(parentTree)
            $0.append("/ParentTreeNextKey ")
            $0.append(parents.nextKey)
            if !identifiers.isEmpty {
                $0.append("/IDTree<</Names[")
                for entry in identifiers {
                    $0.append(literal: entry.name)
                    $0.append(entry.id)
                    $0.append(" ")
                }
                $0.append("]>>")
            }
            $0.append(">>")
        }
        catalogEntries.append("/MarkInfo<</Marked true>>/StructTreeRoot ")
        catalogEntries.append(root)
    }
}
