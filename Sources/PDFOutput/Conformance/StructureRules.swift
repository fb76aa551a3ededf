/// The structure tree and its ties to what is painted (ISO 14289-1 §7, ISO 19005-3 §6.7).
struct StructureRules {
    private let nodes: [StructureNode]
    private let problems: [(rule: ConformanceRule, message: String)]
    private let parents: InspectedParentTree
    private let pages: [InspectedObject]
    private let painted: Set<ContentText.Key>
    private let nodeOfObject: [Int: Int]
    private let file: InspectedFile
    /// Names that links may lead to.
    let destinations: Set<String>

    init(file: InspectedFile, pages: [InspectedObject], marks: Set<ContentText.Key>) {
        self.file = file
        self.pages = pages
        painted = marks
        let root = file.catalog["/StructTreeRoot"]
        let walk = root.map { StructureTreeWalk($0, pages: pages) }
        nodes = walk?.nodes ?? []
        problems = walk?.problems ?? []
        nodeOfObject = Dictionary(
            nodes.enumerated().map { ($1.object.number, $0) }, uniquingKeysWith: { first, _ in first })
        parents = InspectedParentTree(root?["/ParentTree"])
        let names = file.catalog["/Names"]?["/Dests"]?["/Names"]?.items ?? []
        destinations = Set(stride(from: 0, to: names.count, by: 2).compactMap { names[$0].rawText })
    }

    /// The element that an annotation's key leads to.
    func element(ofAnnotationKey key: Int) -> StructureNode? {
        parents.entry(key).flatMap { nodeOfObject[$0.number] }.map { nodes[$0] }
    }

    mutating func check(_ log: inout ConformanceLog) {
        log.expect(.structure, !nodes.isEmpty, "the structure tree is empty")
        for problem in problems { log.expect(problem.rule, false, problem.message) }
        checkMarks(&log)
        checkHeadings(&log)
        var identifiers: Set<String> = []
        for index in nodes.indices {
            log.expect(.roles, !nodes[index].role.isEmpty, "an element has no type")
            checkPlace(index, &log)
            checkTexts(nodes[index], &identifiers, &log)
            if nodes[index].role == "Table" {
                TableRules(nodes: nodes, table: index).check(&log)
            }
        }
    }

    // MARK: Marks

    /// All that is painted as content is in the tree once, and the parent tree leads back.
    private func checkMarks(_ log: inout ConformanceLog) {
        var known: Set<ContentText.Key> = []
        for node in nodes {
            for mark in node.marks {
                log.expect(.content, known.insert(mark).inserted, "content stands twice in the structure")
                log.expect(.content, painted.contains(mark), "a \(node.role) holds content that is not painted")
                let owner = parents.owner(of: mark, pages: pages, file: file)
                log.expect(.structure, owner == node.object.number, "the parent tree does not lead to a \(node.role)")
            }
        }
        let lost = painted.subtracting(known).count
        log.expect(.content, lost == 0, "\(lost) pieces of content are in no element")
    }

    // MARK: Places

    private static let parts: [String: Set<String>] = [
        "Table": ["TR", "THead", "TBody", "TFoot", "Caption"], "THead": ["TR"], "TBody": ["TR"], "TFoot": ["TR"],
        "TR": ["TH", "TD"], "L": ["L", "LI", "Caption"], "LI": ["Lbl", "LBody"], "TOC": ["TOC", "TOCI", "Caption"],
    ]
    private static let wholes: [String: Set<String>] = [
        "TR": ["Table", "THead", "TBody", "TFoot"], "THead": ["Table"], "TBody": ["Table"], "TFoot": ["Table"],
        "TH": ["TR"], "TD": ["TR"], "LI": ["L"], "LBody": ["LI"], "TOCI": ["TOC"],
    ]

    private func checkPlace(_ index: Int, _ log: inout ConformanceLog) {
        let node = nodes[index]
        let rule = Self.rule(of: node.role)
        let kids = node.children.map { nodes[$0].role }
        if let allowed = Self.parts[node.role] {
            for kid in kids { log.expect(rule, allowed.contains(kid), "a \(kid) stands in a \(node.role)") }
            log.expect(rule, node.marks.isEmpty, "text stands directly in a \(node.role)")
        }
        if let allowed = Self.wholes[node.role] {
            let parent = node.parent.map { nodes[$0].role } ?? "tree"
            log.expect(rule, allowed.contains(parent), "a \(node.role) stands in a \(parent)")
        }
        if ["L", "TOC"].contains(node.role) {
            log.expect(
                rule, !kids.dropFirst().contains("Caption"), "the caption of a \(node.role) is not its first part")
        }
        if node.role == "Link" { log.expect(.links, !node.annotations.isEmpty, "a Link has no annotation") }
    }

    private static func rule(of role: String) -> ConformanceRule {
        switch role {
        case "L", "LI", "LBody": .lists
        case "TOC", "TOCI": .contents
        default: .tables
        }
    }

    // MARK: Texts

    private func checkTexts(
        _ node: StructureNode, _ identifiers: inout Set<String>, _ log: inout ConformanceLog
    ) {
        if let language = node.object["/Lang"]?.text {
            log.expect(.languages, LanguageTag.isValid(language), "a \(node.role) is in the language '\(language)'")
        }
        if node.role == "Figure" || node.role == "Formula" {
            let text = node.object["/Alt"]?.text ?? node.object["/ActualText"]?.text ?? ""
            log.expect(.figures, text.contains { !$0.isWhitespace }, "a \(node.role) has no alternative text")
            let isPlaced = node.attribute("BBox", of: "Layout")?.items.count == 4
            log.expect(.figures, isPlaced || node.marks.isEmpty, "a \(node.role) does not say where it stands")
        }
        let identifier = node.object["/ID"]?.rawText
        if node.role == "Note" { log.expect(.notes, identifier?.isEmpty == false, "a Note has no identifier") }
        if let identifier {
            log.expect(.notes, identifiers.insert(identifier).inserted, "the identifier '\(identifier)' is used twice")
        }
    }

    private func checkHeadings(_ log: inout ConformanceLog) {
        var last = 0
        for node in nodes where node.role.hasPrefix("H") {
            guard let level = Int(node.role.dropFirst()) else {
                log.expect(.headings, false, "headings without a level stand in the tree")
                continue
            }
            log.expect(.headings, level <= last + 1, "a heading of level \(level) follows one of level \(last)")
            last = level
        }
    }
}
