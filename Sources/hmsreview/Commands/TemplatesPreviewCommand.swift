import ArgumentParser
import Foundation
import HMSPlan
import Markup
import Production
import Synchronization
import TemplatePreview
import TemplateTools
import Typesetter

/// `hmsreview templates preview`: the pages of a template in the browser, as it is edited.
struct TemplatesPreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show a template's pages in the browser, anew after each edit.",
        discussion: """
            Serves to this machine alone, until Ctrl-C. The page shows the PDF's pages beside the HTML edition and all \
            that is wrong, with a choice of plan, language and theme; where a template is broken, the last good pages \
            stay.

            EXAMPLES
              hmsreview templates preview Templates/statusrapport
              hmsreview templates preview min-mal --portfolio portefolje.jsonl --port 0
            """)

    @Argument(help: ArgumentHelp("The template's folder.", valueName: "DIR"))
    var directory: String

    @Option(help: ArgumentHelp("Port to listen on; 0 takes one that is free.", valueName: "N"))
    var port = 4600

    @Option(
        help: ArgumentHelp("Plans to choose from beside the samples, in the exchange format.", valueName: "FILE"))
    var portfolio: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder), isFolder.boolValue else {
            throw ValidationError("\(directory) is no folder; begin one with hmsreview templates new \(directory)")
        }
    }

    func run() throws {
        let folders = try ResourceFolders.find()
        var settings = PreviewSettings(
            directory: directory, pages: folders.templates + "/forhandsvisning", pageFonts: folders.fonts + "/FiraSans",
            kinds: try .ofProgram(plans: try portfolio.map(PortfolioSamples.read) ?? []),
            fonts: try FontLibrary(directories: try ReportPress.fontDirectories()))
        settings.port = port
        settings.themes = folders.themes
        let server = try PreviewServer(settings)
        try BlockingTask.run {
            try await server.run { port in
                Console.error("http://127.0.0.1:\(port)/ shows \(directory); Ctrl-C ends")
            }
        }
    }
}
