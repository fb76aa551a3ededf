import Markup

extension NameResolver {
    /// Most names that are listed at once.
    private static let listed = 24

    /// A name that no record around the place has: the nearest, where else it is, and what there is.
    func unknown(_ name: String) -> Unknown {
        let inner = records.first?.fields.map(\.name) ?? []
        let outer = records.dropFirst().flatMap { $0.fields.map(\.name) }
        let near = NearestName.find(name, in: inner) ?? NearestName.find(name, in: outer)
        let elsewhere = elsewhere(name)
        var hints = [near.map { "did you mean '\($0)'?" }, near == nil ? elsewhere : nil].compactMap(\.self)
        if !inner.isEmpty { hints.append("known here: \(Self.list(inner))") }
        if near == nil, elsewhere == nil, !outer.isEmpty { hints.append("and around it: \(Self.list(outer))") }
        return Unknown(message: "this place has no '\(name)'", hints: hints)
    }

    /// A name that a record or a list does not have.
    func unknown(_ name: String, among names: [String], in place: String) -> Unknown {
        let near = NearestName.find(name, in: names).map { "did you mean '\($0)'?" }
        return Unknown(
            message: "\(place) has no '\(name)'",
            hints: [near, names.isEmpty ? nil : "known here: \(Self.list(names))"].compactMap(\.self))
    }

    /// A text that the text file does not have.
    func unknownText(_ key: String) -> Unknown {
        let near = NearestName.find(key, in: texts.keys.sorted()).map { "did you mean '\($0)'?" }
        return Unknown(
            message: "the text file has no '\(key)'",
            hints: [near, "to have a text of that name, add it below 'label:' in every file of text/"].compactMap(
                \.self))
    }

    /// The records that names are taken from, inner ones first.
    private var records: [RecordType] {
        contexts.reversed().compactMap { if case .record(let record) = $0.type { record } else { nil } }
    }

    private static func list(_ names: [String]) -> String {
        names.count <= listed
            ? names.joined(separator: ", ")
            : names.prefix(listed).joined(separator: ", ") + " and \(names.count - listed) more"
    }

    // MARK: Elsewhere

    /// A record or a list of the schema, by its names from the outermost record.
    private struct Holder {
        let path: String
        let isList: Bool
        /// Whether the path leads through a list, so that it cannot be written in one go.
        let isInList: Bool
    }

    /// Where else in the schema a name is.
    private func elsewhere(_ name: String) -> String? {
        guard let outermost = records.last else { return nil }
        var holders: [Holder] = []
        Self.gather(name, in: outermost, Holder(path: "", isList: false, isInList: false), &holders)
        guard let first = holders.first else { return nil }
        if !first.isList, !first.isInList { return "'\(first.path)' has one: write {{\(first.path).\(name)}}" }
        let others = holders.dropFirst().prefix(2).map { "'\($0.path)'" }
        let places = (["'\(first.path)'"] + others).joined(separator: ", ")
        return first.isInList
            ? "it is a name of \(places)"
            : "it is a name of \(places): open a section over it, {{#\(first.path)}} … {{/\(first.path)}}"
    }

    private static func gather(_ name: String, in record: RecordType, _ holder: Holder, _ found: inout [Holder]) {
        if record.index(of: name) != nil, !holder.path.isEmpty { found.append(holder) }
        for field in record.fields {
            guard let (inner, isList) = inner(of: field.type) else { continue }
            let path = holder.path.isEmpty ? field.name : "\(holder.path).\(field.name)"
            gather(
                name, in: inner,
                Holder(path: path, isList: isList, isInList: holder.isInList || holder.isList), &found)
        }
        found.sort { !($0.isList || $0.isInList) && ($1.isList || $1.isInList) }
    }

    private static func inner(of type: TemplateType) -> (record: RecordType, isList: Bool)? {
        switch type {
        case .record(let record): (record, false)
        case .optional(let inner): Self.inner(of: inner)
        case .list(let element): Self.inner(of: element).map { ($0.record, true) }
        case .text, .flag: nil
        }
    }
}
