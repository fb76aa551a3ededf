/// Pages and what can be clicked on them (ISO 19005-3 §6.3, ISO 14289-1 §7.18).
struct PageRules {
    let pages: [InspectedObject]
    let structure: StructureRules

    func check(_ log: inout ConformanceLog) {
        for (index, page) in pages.enumerated() { check(page, "page \(index + 1)", &log) }
    }

    private func check(_ page: InspectedObject, _ name: String, _ log: inout ConformanceLog) {
        for key in ["/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"] {
            guard let box = page[key]?.items.compactMap(\.numeric), box.count == 4 else { continue }
            let sides = [abs(box[2] - box[0]), abs(box[3] - box[1])]
            log.expect(.limits, sides.allSatisfy((3...14_400).contains), "\(name) is \(sides[0]) × \(sides[1]) points")
        }
        log.expect(.presentations, page["/PresSteps"] == nil, "\(name) has presentation steps")
        if let group = page["/Group"] { ObjectRules.check(group: group, name, &log) }
        let annotations = page["/Annots"]?.items ?? []
        let isOrdered = annotations.isEmpty || page["/Tabs"]?.name == "S"
        log.expect(.tabOrder, isOrdered, "the links of \(name) are not reached in the order of the structure")
        for annotation in annotations { check(annotation: annotation, "a link on \(name)", &log) }
    }

    private func check(annotation: InspectedObject, _ name: String, _ log: inout ConformanceLog) {
        let kind = annotation["/Subtype"]?.name ?? ""
        log.expect(.annotations, kind == "Link", "an annotation of type \(kind) stands where only links may")
        let flags = annotation["/F"]?.integer
        log.expect(.annotations, flags.map { $0 & 0b1_0010_0111 } == 4, "\(name) is hidden or not printed")
        let contents = annotation["/Contents"]?.text ?? ""
        log.expect(.links, contents.contains { !$0.isWhitespace }, "\(name) has no contents")
        let element = annotation["/StructParent"]?.integer.flatMap(structure.element(ofAnnotationKey:))
        log.expect(.links, element?.role == "Link", "\(name) belongs to \(element?.role ?? "no element")")
        let isReferred = element?.annotations.contains(annotation.number) == true
        log.expect(.links, isReferred, "\(name) is not among what its element holds")
        let leads = annotation["/A"]?["/URI"] != nil || isKnown(annotation["/Dest"])
        log.expect(.annotations, leads, "\(name) leads nowhere")
    }

    private func isKnown(_ destination: InspectedObject?) -> Bool {
        guard let destination else { return false }
        if destination.isArray { return destination.items.first?.isDictionary == true }
        return destination.rawText.map(structure.destinations.contains) ?? false
    }
}
