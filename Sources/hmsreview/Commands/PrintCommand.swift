public import ArgumentParser
import Foundation
import Markup
import Production

/// `hmsreview print`: typesets any HTML file.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Typeset HTML files as PDF.",
        discussion: """
            Resources come from the file's own folder, or from --root DIR, where /x and ../x resolve inside DIR and \
            nowhere else. A file that fails does not stop the others.

            EXAMPLES
              hmsreview print side.html --output side.pdf
              hmsreview print *.html --output-dir ut --pdf archival
            """)

    /// Which PDF is wanted.
    enum Variant: String, ExpressibleByArgument, CaseIterable {
        case plain, archival
    }

    @Argument(help: ArgumentHelp("HTML files.", valueName: "FILE.html"))
    var files: [String]

    @Option(help: ArgumentHelp("Where to write one file's PDF; - is standard output.", valueName: "FILE.pdf"))
    var output: String?

    @Option(
        name: .customLong("output-dir"), help: ArgumentHelp("Folder for the PDFs of several files.", valueName: "DIR"))
    var outputDirectory: String?

    @Option(help: ArgumentHelp("The only folder that resources may come from.", valueName: "DIR"))
    var root: String?

    @Option(help: "plain (untagged) or archival (PDF/A-3a and PDF/UA-1).")
    var pdf = Variant.plain

    @Option(name: .customLong("fonts"), help: ArgumentHelp("A further folder of fonts.", valueName: "DIR"))
    var fonts: [String] = []

    @Option(help: ArgumentHelp("Print the laid-out tree instead: boxes or pages.", valueName: "boxes|pages"))
    var dump: PrintJob.Dump?

    @Flag(name: .customLong("explain-breaks"), help: "Say for each page break why it fell there.")
    var explainBreaks = false

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name an HTML file") }
        guard dump != nil || explainBreaks || (output == nil) != (outputDirectory == nil) else {
            throw ValidationError("give --output FILE for one file, or --output-dir DIR for several")
        }
        if output != nil, files.count > 1 { throw ValidationError("--output takes one file; use --output-dir DIR") }
    }

    func run() throws {
        let press = try PrintPress(fontDirectories: try ReportPress.fontDirectories() + fonts)
        if let outputDirectory {
            try FileManager.default.createDirectory(atPath: outputDirectory, withIntermediateDirectories: true)
        }
        let results = try DeepStack.run {
            let worker = press.makeWorker()
            return files.map { printFile($0, worker) }
        }
        if outputOptions.json { try JSONOutput.print(results) }
        if results.contains(where: { $0.failure != nil }) { throw ExitCode(1) }
    }

    /// What became of a file.
    struct PrintedFile: Encodable {
        let file: String
        var output: String?
        var diagnostics: [String] = []
        /// Why there is no PDF.
        var failure: String?
    }

    /// Typesets one file; diagnostics go to standard error.
    private func printFile(_ file: String, _ worker: PrintWorker) -> PrintedFile {
        var printed = PrintedFile(file: file)
        do {
            let job = PrintJob(
                file: file, root: root, isArchival: pdf == .archival, dump: dump, explainsBreaks: explainBreaks)
            let result = try worker.print(job)
            printed.diagnostics = result.diagnostics.map(\.description)
            for text in printed.diagnostics { Console.error(text) }
            if let text = result.text { Console.print(text) }
            if let bytes = result.pdf, let target = target(of: file) {
                try OutputFile(path: target).write(bytes)
                printed.output = target
            }
            printed.failure = result.diagnostics.first { $0.severity == .error }?.description
        } catch {
            printed.failure = (error as? Diagnostic)?.description ?? "\(file): \(error)"
            if let failure = printed.failure { Console.error(failure) }
        }
        return printed
    }

    private func target(of file: String) -> String? {
        if let output { return output }
        guard let outputDirectory else { return nil }
        let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        return "\(outputDirectory)/\(name).pdf"
    }
}

extension PrintJob.Dump: ExpressibleByArgument {}
