import Foundation
import Markup
import Template

/// One case of Mustache: a template, data, and what is to come of them.
struct MustacheCase: Decodable, Sendable {
    let name: String
    let template: String
    let data: JSONValue
    let partials: [String: String]?
    let expected: String

    /// What came of it.
    enum Outcome: Equatable {
        /// The result as HTML reads it.
        case html(String)
        case refused([String])

        /// The result with each run of white space as one space, none at the edges of the text.
        var collapsed: Outcome {
            guard case .html(let html) = self else { return self }
            return .html(
                html.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("> ", with: ">")
                    .replacing(" <", with: "<"))
        }
    }

    /// The case's result, or the codes of the diagnostics.
    func outcome() throws -> Outcome {
        guard case .record(let members) = data else { return .refused(["no record"]) }
        var files = Dictionary(uniqueKeysWithValues: (partials ?? [:]).map { ("\($0).html", $1) })
        files["mustache-case.html"] = template
        files["report.html"] = Self.page("{{> mustache-case}}")
        let bundle = MemoryResourceLoader(files.mapValues { Array($0.utf8) })
        let schema = JSONValue.recordType(members, partials: (partials ?? [:]).keys.sorted())
        do throws(TemplateErrors) {
            let document = try CompiledTemplate(bundle, schema: schema).expand(data.value)
            return .html(String(decoding: HTMLSerializer.serialize(document), as: UTF8.self))
        } catch {
            return .refused(error.diagnostics.map(\.code.text))
        }
    }

    /// What is to come of it, as HTML reads it.
    func expectation() throws -> Outcome {
        let document = try HTMLParser.parse(Array(Self.page(expected).utf8), file: SourceFileID(index: 0))
        return .html(String(decoding: HTMLSerializer.serialize(document), as: UTF8.self))
    }

    private static func page(_ content: String) -> String {
        "<!DOCTYPE html><html><head><title>x</title></head><body><div>\(content)</div></body></html>"
    }
}
