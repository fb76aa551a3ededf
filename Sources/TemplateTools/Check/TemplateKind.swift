public import HMSPlan
public import Markup
import StatusReport
import Template

/// A kind of document that templates are written for: what a check compiles and fills them with.
public struct TemplateKind: Sendable {
    /// Name and version of the schema that templates of the kind state.
    public let schema: String
    private let compiling: @Sendable (any ResourceLoader, ReportLanguage) throws -> TemplateEdition

    /// A kind.
    ///
    /// - Parameter compile: compiles a template in one of its languages; throws `TemplateErrors` or a `Diagnostic`.
    public init(
        schema: String,
        compile: @escaping @Sendable (any ResourceLoader, ReportLanguage) throws -> TemplateEdition
    ) {
        self.schema = schema
        compiling = compile
    }

    /// A template compiled in a language.
    func compile(
        _ loader: any ResourceLoader, _ language: ReportLanguage
    ) throws(TemplateErrors) -> TemplateEdition {
        do {
            return try compiling(loader, language)
        } catch let errors as TemplateErrors {
            throw errors
        } catch let diagnostic as Diagnostic {
            throw TemplateErrors(diagnostics: [diagnostic])
        } catch {
            throw TemplateErrors(diagnostics: [Diagnostic("template-unreadable", .error, "\(error)")])
        }
    }
}
