public import Markup
import Yams

/// What a template says about itself in `template.yml`.
public struct TemplateManifest: Hashable, Sendable, Codable {
    /// Name, such as `statusrapport`.
    public let name: String
    /// Version, such as `1.0`.
    public let version: String
    /// The schema it is written for.
    public let schema: String
    /// The file to begin with.
    public let document: String
    /// The languages it has texts in: `nb`, `nn`, `en`.
    public let locales: [String]
    /// What themes may change; `nil` for a template that has none.
    public let theme: ThemableParts?

    /// Reads `template.yml` of a bundle.
    ///
    /// - Parameter expected: the schema it must be written for; `nil` for any.
    public init(
        _ loader: any ResourceLoader, schema expected: String? = StatusReport.schemaName
    ) throws(Diagnostic) {
        let file = try loader.load("/template.yml", relativeTo: "")
        do {
            self = try YAMLDecoder().decode(TemplateManifest.self, from: String(decoding: file.bytes, as: UTF8.self))
        } catch {
            throw Diagnostic(
                "template-manifest", .error, "template.yml cannot be read: \(error)",
                hints: ["it has name, version, schema, document and locales"])
        }
        guard let expected, schema != expected else { return }
        throw Diagnostic(
            "template-schema", .error, "the template is written for '\(schema)'",
            hints: ["this kind of document has '\(expected)'"], at: Self.line("schema:", in: file))
    }
}

extension TemplateManifest {
    /// The first line of `template.yml` that begins with a text.
    package static func line(_ start: String, in file: LoadedResource) -> SourceLocation? {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return nil }
        let end = SourceLocation.Position(line: index + 1, column: lines[index].unicodeScalars.count + 1)
        return SourceLocation(file: file.name, start: .init(line: index + 1, column: 1), end: end)
    }
}

extension TemplateManifest: CustomStringConvertible {
    /// `statusrapport 1.0`.
    public var description: String { "\(name) \(version)" }
}
