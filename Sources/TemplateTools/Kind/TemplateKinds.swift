public import Markup
import StatusReport

/// The kinds of documents that templates can be written for.
public struct TemplateKinds: Sendable {
    /// The kinds, the usual one first.
    public let all: [TemplateKind]

    /// Kinds, of which there is one at least.
    public init(_ first: TemplateKind, _ others: TemplateKind...) { all = [first] + others }

    /// The kind that a template is written for, as its `template.yml` says.
    ///
    /// - Throws: what is wrong with `template.yml`, and `template-schema` where there is no such kind.
    public func kind(of loader: any ResourceLoader) throws(Diagnostic) -> TemplateKind {
        let manifest = try TemplateManifest(loader, schema: nil)
        if let kind = all.first(where: { $0.schema == manifest.schema }) { return kind }
        throw Diagnostic(
            "template-schema", .error, "no document has the schema '\(manifest.schema)'",
            hints: ["write one of these in template.yml: \(all.map(\.schema).joined(separator: ", "))"],
            at: TemplateManifest.line("schema:", in: try loader.load("/template.yml", relativeTo: "")))
    }

    /// The kind whose own template has a name, such as `portefolje`.
    public func kind(named name: String) -> TemplateKind? { all.first { $0.name == name } }

    /// The kind that is meant where a template does not say.
    public var usual: TemplateKind { all[0] }
}
