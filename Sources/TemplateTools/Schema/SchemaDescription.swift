import Foundation
public import Template

/// What a template may name, written down for designers.
public struct SchemaDescription: Sendable {
    /// A name with its type.
    public struct Entry: Hashable, Sendable, Encodable {
        /// Names from the outermost record, joined by full stops; `[]` behind a list.
        public let name: String
        /// Its type in words.
        public let type: String
        /// A value from a sample report; empty for records and lists.
        public let example: String
    }

    /// All names, in the order of the record.
    public let entries: [Entry]

    /// Describes a record.
    ///
    /// - Parameter example: a value of that type, for examples.
    /// - Parameter labels: the words of the text file by key, which templates name behind `t.`.
    public init(_ record: RecordType, example: TemplateValue, labels: [String: String] = [:]) {
        var entries: [Entry] = []
        Self.describe(.record(record), example, at: "", into: &entries)
        let words = labels.sorted { $0.key < $1.key }.map {
            Entry(name: "t.\($0.key)", type: "word", example: $0.value)
        }
        self.entries = entries + words
    }

    private static func describe(
        _ type: TemplateType, _ value: TemplateValue, at path: String, into entries: inout [Entry]
    ) {
        guard case .record(let record) = type else {
            switch type {
            case .list(let element): describe(element, first(value), at: path + "[]", into: &entries)
            case .optional(let inner): describe(inner, value, at: path, into: &entries)
            case .text, .flag, .record: break
            }
            return
        }
        for (index, field) in record.fields.enumerated() {
            let inner: TemplateValue =
                if case .record(let values) = value, index < values.count { values[index] } else { .nothing }
            let name = path.isEmpty ? field.name : "\(path).\(field.name)"
            entries.append(Entry(name: name, type: field.type.description, example: shown(inner)))
            describe(field.type, inner, at: name, into: &entries)
        }
    }

    private static func first(_ value: TemplateValue) -> TemplateValue {
        if case .list(let values) = value, let first = values.first { return first }
        return .nothing
    }

    private static func shown(_ value: TemplateValue) -> String {
        switch value {
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .nothing, .list, .record: ""
        }
    }

    /// A line for each name, in columns.
    public var text: String {
        let width = entries.map(\.name.count).max() ?? 0
        let types = entries.map(\.type.count).max() ?? 0
        func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: width - text.count) }
        return entries.map { entry in
            let line = "\(padded(entry.name, width))  \(padded(entry.type, types))  \(entry.example)"
            return line.replacing(#/\s+$/#, with: "") + "\n"
        }.joined()
    }

    /// A JSON array of objects with example, name and type.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try entries.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        return "[\n" + lines.joined(separator: ",\n") + "\n]"
    }

    /// An HTML page.
    public var html: String {
        let rows = entries.map { entry in
            "<tr><th scope=\"row\"><code>\(Self.escaped(entry.name))</code></th><td>\(Self.escaped(entry.type))</td>"
                + "<td>\(Self.escaped(entry.example))</td></tr>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>What a template may name</title>
            <style>body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:70rem}table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;border-bottom:1px solid #CBD4D7;padding:.25rem .75rem}</style></head>
            <body><h1>What a template may name</h1>
            <table><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Example</th></tr></thead><tbody>
            \(rows.joined())</tbody></table></body></html>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
