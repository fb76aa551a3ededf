/// What pages paint: operators, marks, resources, and which codes of which fonts (ISO 19005-3 §6.2, ISO 14289-1 §7.1).
struct ContentRules {
    /// A marked-content sequence that belongs to the structure.
    typealias Mark = ContentText.Key

    let pages: [InspectedObject]
    /// Sequences that were met.
    private(set) var marks: Set<Mark> = []
    /// Fonts in use by object number.
    private(set) var fontUsages: [Int: FontUse] = [:]
    private var paintedForms: Set<Int> = []

    init(pages: [InspectedObject]) { self.pages = pages }

    /// Codes of a font that are shown.
    struct FontUse {
        var font: InspectedObject
        var codes: Set<Int> = []
        /// Codes that stand within a replacement text.
        var replacedCodes: Set<Int> = []
    }

    mutating func check(_ log: inout ConformanceLog) {
        for (index, page) in pages.enumerated() {
            var content: [UInt8] = []
            for stream in page["/Contents"]?.items ?? [] { content += stream.content + [0x0A] }
            let stream = ContentStreamCheck.Stream(
                content: content, resources: page["/Resources"], page: index, form: 0, name: "page \(index + 1)")
            check(stream, within: .none, depth: 0, &log)
        }
    }

    private mutating func check(
        _ stream: ContentStreamCheck.Stream, within scope: ContentStreamCheck.Scope, depth: Int,
        _ log: inout ConformanceLog
    ) {
        var reader = ContentStreamCheck(stream, within: scope)
        reader.read(&log)
        for mark in reader.marks {
            log.expect(.content, marks.insert(mark).inserted, "\(stream.name) uses the identifier of a mark twice")
        }
        for (number, use) in reader.fontUses {
            fontUsages[number, default: FontUse(font: use.font)].codes.formUnion(use.codes)
            fontUsages[number]?.replacedCodes.formUnion(use.replacedCodes)
        }
        for (form, scope) in reader.forms where depth < 16 {
            let isMarked = form["/StructParents"] != nil
            let isFirst = paintedForms.insert(form.number).inserted
            log.expect(.forms, !isMarked || isFirst, "a form with marked content is painted twice")
            guard isFirst || scope == .none else { continue }
            let inner = ContentStreamCheck.Stream(
                content: form.content, resources: form["/Resources"], page: -1, form: form.number,
                name: "a form on \(stream.name)")
            check(inner, within: scope, depth: depth + 1, &log)
        }
    }
}
