/// Reads an exchange file as a stream: chunks of bytes in, records out, with no more in memory than one record.
///
/// Both forms are read the same way. A JSON document has the header's fields first, then lists named `associations`,
/// `plans`, `regulationChanges`, `handbook` and `news`. JSON Lines have the header on the first line, then one record a
/// line, as an object with one member: `association`, `plan`, `regulationChange`, `handbookArticle`, `newsItem`.
public struct ExchangeReader {
    private var splitter = RecordSplitter()
    private let problems: ProblemCollector
    private var header: [JSONMember] = []
    private var hasHeader = false
    private var counts: [String: Int] = [:]
    private var ids: [String: Set<String>] = [:]

    /// A reader for the file of a name, which problems repeat.
    public init(file: String) { problems = ProblemCollector(file: file) }

    /// Errors and warnings so far, the first hundred.
    public var found: [ExchangeProblem] { problems.problems }

    /// Number of errors so far; a file with errors is not imported.
    public var errorCount: Int { problems.errorCount }

    /// Reads the next bytes; gives every record that they complete to `body`.
    ///
    /// After the first error nothing is given any more: the file is read on to find the other errors.
    public mutating func read(_ chunk: some Sequence<UInt8>, _ body: (ExchangeRecord) throws -> Void) throws {
        splitter.append(Array(chunk))
        while let piece = splitter.next() { try read(piece, body) }
    }

    /// Ends the file.
    public mutating func finish(_ body: (ExchangeRecord) throws -> Void) throws {
        splitter.end()
        while let piece = splitter.next() { try read(piece, body) }
        if let fault = splitter.fault {
            problems.add(.error, fault.line, "", found: "", expected: fault.reason)
        }
        try beginRecords(body)
    }

    private mutating func read(_ piece: RecordSplitter.Piece, _ body: (ExchangeRecord) throws -> Void) throws {
        let key = Self.name(piece.key)
        if piece.kind == .list { return try beginList(key, line: piece.line, body) }
        let node: JSONNode
        do {
            node = try JSONParser.parse(piece.bytes, line: piece.line)
        } catch {
            if piece.kind == .element { counts[key, default: 0] += 1 }
            problems.add(.error, error.line, piece.kind == .line ? "" : key, found: "", expected: error.reason)
            return
        }
        switch piece.kind {
        case .member: member(JSONMember(key: key, value: node))
        case .list: break
        case .element: try record(key, node, body)
        case .line:
            try beginRecords(body)
            try line(node, body)
        }
    }

    /// A member's name, with its escapes resolved.
    private static func name(_ key: [UInt8]) -> String {
        if let node = try? JSONParser.parse([0x22] + key + [0x22], line: 1), case .string(let name) = node.value {
            return name
        }
        return String(decoding: key, as: UTF8.self)
    }

    private mutating func beginList(
        _ name: String, line: Int, _ body: (ExchangeRecord) throws -> Void
    ) throws {
        try beginRecords(body)
        if !Self.listNames.values.contains(name) {
            problems.add(.warning, line, name, found: "", expected: "the list is unknown and was left out")
        } else if counts.updateValue(0, forKey: name) != nil {
            problems.add(.error, line, name, found: "found the list twice", expected: "expected it once")
        }
    }

    /// A member of the outermost object that is no list.
    private mutating func member(_ member: JSONMember) {
        let line = member.value.line
        if Self.listNames.values.contains(member.key) {
            problems.add(.error, line, member.key, found: "found \(member.value.shown)", expected: "expected a list")
        } else if Self.listNames[member.key] != nil {
            problems.add(
                .error, line, member.key, found: "", expected: "expected the header before the first record")
        } else if !hasHeader {
            header.append(member)
        } else if ExchangeHeader.fields.contains(member.key) {
            problems.add(
                .error, line, member.key, found: "found it after a list", expected: "expected it before all lists")
        } else {
            problems.add(.warning, line, member.key, found: "", expected: "the field is unknown and was left out")
        }
    }

    /// A line of JSON Lines: an object with one member.
    private mutating func line(_ node: JSONNode, _ body: (ExchangeRecord) throws -> Void) throws {
        guard case .object(let members) = node.value else {
            return problems.add(.error, node.line, "", found: "found \(node.shown)", expected: "expected an object")
        }
        guard members.count == 1, let name = Self.listNames[members[0].key] else {
            let names = Self.listNames.keys.sorted().joined(separator: ", ")
            return problems.add(
                .error, node.line, "",
                found: members.isEmpty
                    ? "found an empty object" : "found \(members.map(\.key).joined(separator: ", "))",
                expected: "expected one of \(names)")
        }
        try record(name, members[0].value, body)
    }

    private static let listNames = [
        "association": "associations", "plan": "plans", "regulationChange": "regulationChanges",
        "handbookArticle": "handbook", "newsItem": "news",
    ]

    private mutating func beginRecords(_ body: (ExchangeRecord) throws -> Void) throws {
        guard !hasHeader else { return }
        hasHeader = true
        var reader = ObjectReader(JSONNode(value: .object(header), line: 1), path: "", problems)
        let header = ExchangeHeader(&reader)
        reader.finish()
        if problems.errorCount == 0 { try body(.header(header)) }
    }

    private mutating func record(_ list: String, _ node: JSONNode, _ body: (ExchangeRecord) throws -> Void) throws {
        let index = counts[list, default: 0]
        counts[list] = index + 1
        var reader = ObjectReader(node, path: "\(list)[\(index)]", problems)
        let record: ExchangeRecord
        switch list {
        case "associations": record = .association(Association(&reader))
        case "plans": record = .plan(Plan(&reader))
        case "regulationChanges": record = .regulationChange(RegulationChange(&reader))
        case "handbook": record = .handbookArticle(HandbookArticle(&reader))
        case "news": record = .newsItem(NewsItem(&reader))
        default: return
        }
        reader.finish()
        checkUnique(record, list: list, index: index, line: node.line)
        if problems.errorCount == 0 { try body(record) }
    }

    /// A record that stands twice would silently replace itself.
    private mutating func checkUnique(_ record: ExchangeRecord, list: String, index: Int, line: Int) {
        guard let (field, id) = record.identity, !id.isEmpty else { return }
        guard !ids[list, default: []].insert(id).inserted else { return }
        problems.add(
            .error, line, "\(list)[\(index)].\(field)", found: "'\(id)' stands twice",
            expected: "expected ids that differ")
    }
}
