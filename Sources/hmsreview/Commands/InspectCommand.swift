import ArgumentParser
import Foundation
import Markup
import PDFOutput

/// `hmsreview inspect`: what a PDF holds and claims.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what a PDF file holds: tags, reading order, fonts, standards, attachments.",
        discussion: """
            EXAMPLES
              hmsreview inspect rapport.pdf
              hmsreview inspect rapport.pdf --part tags
              hmsreview inspect rapport.pdf --attachment review.json
              hmsreview inspect --check arkiv/*.pdf
            """)

    /// What is shown.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case summary, tags, text
    }

    @Argument(help: ArgumentHelp("The PDF file; several with --check.", valueName: "FILE.pdf"))
    var files: [String]

    @Option(help: "summary, tags (the structure tree) or text (in reading order).")
    var part = Part.summary

    @Option(help: ArgumentHelp("Print this attached file instead.", valueName: "NAME"))
    var attachment: String?

    @Flag(help: "Hold the files against the rules of PDF/A-3a and PDF/UA-1; exit code 1 where one is broken.")
    var check = false

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        if files.count > 1, !check { throw ValidationError("One file is shown at a time; several go with --check.") }
    }

    func run() throws {
        if check { return try runCheck() }
        for file in files { try show(file) }
    }

    /// A file's content.
    static func bytes(of file: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("\(file): cannot be read")
        }
        return Array(data)
    }

    private func show(_ file: String) throws {
        let bytes = try Self.bytes(of: file)
        let inspection: PDFInspection
        do throws(Diagnostic) {
            inspection = try PDFInspector.inspect(bytes)
        } catch {
            throw CommandFailure("\(file): \(error.message)")
        }
        if let attachment { return try write(attachment, of: inspection, file) }
        if outputOptions.json { return try JSONOutput.print(Summary(inspection)) }
        switch part {
        case .summary: show(Summary(inspection))
        case .tags: Console.print(inspection.tagTree)
        case .text: Console.print(inspection.readingText)
        }
    }

    private func write(_ name: String, of inspection: PDFInspection, _ file: String) throws {
        guard let found = inspection.attachments.first(where: { $0.name == name }) else {
            throw CommandFailure("\(file): no file '\(name)' is attached")
        }
        try Console.write(found.bytes)
    }

    private func show(_ summary: Summary) {
        Console.print("title      \(summary.title)")
        Console.print("language   \(summary.language)")
        Console.print("pages      \(summary.pages)")
        Console.print("created    \(summary.created)")
        Console.print("producer   \(summary.producer)")
        Console.print(
            "claims     \(summary.standards.isEmpty ? "no standard" : summary.standards.joined(separator: ", "))")
        for font in summary.fonts { Console.print("font       \(font)") }
        for attachment in summary.attachments { Console.print("attached   \(attachment)") }
        for bookmark in summary.bookmarks { Console.print("bookmark   \(bookmark)") }
        if let problem = summary.syntaxProblem { Console.print("problem    \(problem)") }
    }

    /// What stands on one screen.
    struct Summary: Encodable {
        let title: String
        let language: String
        let pages: Int
        let created: String
        let producer: String
        let standards: [String]
        let fonts: [String]
        let attachments: [String]
        let bookmarks: [String]
        let syntaxProblem: String?

        init(_ inspection: PDFInspection) {
            title = inspection.title
            language = inspection.language
            pages = inspection.pageCount
            created = inspection.created
            producer = inspection.producer
            standards = inspection.standards
            fonts = inspection.fonts.map { "\($0.name)\($0.isEmbedded ? "" : " (not embedded)")" }
            attachments = inspection.attachments.map {
                "\($0.name) \($0.mediaType) \($0.relationship) \($0.bytes.count) bytes"
            }
            bookmarks = inspection.bookmarks
            syntaxProblem = inspection.syntaxProblem
        }
    }
}
