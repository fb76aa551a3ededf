import Markup
import Template

/// A page's template, compiled once, checked against the record it shows.
struct PageTemplate<Content: PageRecord>: Sendable {
    private let template: CompiledTemplate

    /// Compiles a file of the portal's bundle.
    init(_ file: String, _ loader: any ResourceLoader) throws(TemplateErrors) {
        let frame = RecordType.Field("frame", PageFrame.type)
        let fields = Content.fields.map { RecordType.Field($0.name, $0.type) }
        template = try CompiledTemplate(
            loader, entry: file, schema: RecordType([frame] + fields), dialect: .page)
    }

    /// The page as HTML.
    func html(_ content: Content, in frame: PageFrame) -> [UInt8] {
        let values = [frame.value] + Content.fields.map { $0.value(content) }
        return HTMLSerializer.serialize(template.expand(.record(values)))
    }
}
