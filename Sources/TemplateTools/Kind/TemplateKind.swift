public import HMSPlan
public import Markup
import StatusReport
public import Template

/// A kind of document that templates are written for: what a check compiles and fills them with.
public struct TemplateKind: Sendable {
    /// Something that a template can be filled with.
    public struct Sample: Hashable, Sendable {
        /// Its name on the command line, such as `typical-2`.
        public let name: String
        /// What it is about, for people: the name of a housing company.
        public let title: String

        /// The name without its number: `typical` stands for all that are typical.
        var family: Substring {
            guard let dash = name.lastIndex(of: "-"), name[name.index(after: dash)...].allSatisfy(\.isNumber) else {
                return name[...]
            }
            return name[..<dash]
        }

        /// A sample.
        public init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// Name and version of the schema that templates of the kind state.
    public let schema: String
    /// The template of the kind that comes with the program: its folder in `Templates`.
    public let name: String
    /// What a check fills templates with, in order.
    public let samples: [Sample]
    /// Names of the samples that two templates are compared by where nobody names others.
    public let compared: [String]
    private let compiling: @Sendable (any ResourceLoader, ReportLanguage) throws -> TemplateEdition

    /// A kind.
    ///
    /// - Parameter compile: compiles a template in one of its languages; throws `TemplateErrors` or a `Diagnostic`.
    public init(
        schema: String, name: String, samples: [Sample], compared: [String],
        compile: @escaping @Sendable (any ResourceLoader, ReportLanguage) throws -> TemplateEdition
    ) {
        self.schema = schema
        self.name = name
        self.samples = samples
        self.compared = compared
        compiling = compile
    }

    /// A template compiled in a language.
    package func compile(
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

    /// The samples of some names, in that order; all where none is named.
    ///
    /// - Throws: where there is none of a name.
    package func samples(_ names: [String]) throws(UnknownSample) -> [Sample] {
        guard !names.isEmpty else { return samples }
        var found: [Sample] = []
        for name in names {
            let named = samples.filter { $0.name == name || $0.family == name }
            guard !named.isEmpty else { throw UnknownSample(name: name, known: samples.map(\.name)) }
            found += named.filter { !found.contains($0) }
        }
        return found
    }
}

/// There is no sample of a name.
public struct UnknownSample: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String
    /// The names that there are.
    public let known: [String]

    public var description: String { "\(name): there is no such sample; there are \(known.joined(separator: ", "))" }
}
