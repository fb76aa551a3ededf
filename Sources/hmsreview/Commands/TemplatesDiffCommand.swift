import Archive
import ArgumentParser
import Foundation
import HMSPlan
import Markup
import Production
import TemplateTools
import Typesetter

/// `hmsreview templates diff`: what a change of a template changes on the pages.
struct TemplatesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Render the same plans with two templates and show the pages that differ.",
        discussion: """
            A and B are folders, or published versions by name (statusrapport@1.0) or by the first digits of their \
            hash. Exit code as diff's: 0 where every page looks the same, 1 where one differs, 2 for trouble.

            EXAMPLES
              hmsreview templates diff statusrapport@1.0 min-mal --output forskjell.html
              hmsreview templates diff gammel ny --plan heavy-1 --language nn
            """)

    @Argument(help: ArgumentHelp("The template as it was.", valueName: "A"))
    var old: String

    @Argument(help: ArgumentHelp("The template as it is now.", valueName: "B"))
    var new: String

    @Option(
        help: ArgumentHelp(
            "A sample; may be given more than once.",
            discussion: "Default: one of each kind: typical-1, small-1, heavy-1 and awkward-1.", valueName: "NAME"))
    var plan: [String] = []

    @Option(help: "Language of the reports: nb, nn or en.")
    var language = "nb"

    @Option(help: ArgumentHelp("Where to write the pages that differ, as one HTML file.", valueName: "FILE.html"))
    var output: String?

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        guard ReportLanguage(rawValue: language) != nil else {
            throw ValidationError("--language is nb, nn or en")
        }
    }

    func run() throws {
        let plans: [ComparedPlan]
        do {
            plans = try compare()
            if let output {
                try OutputFile(path: output).write(Array(ComparisonPage(old: old, new: new, plans: plans).html.utf8))
            }
            try show(plans)
        } catch {
            Console.error("\(error)")
            throw ExitCode(2)
        }
        if !plans.allSatisfy(\.isSame) { throw ExitCode(1) }
    }

    private func compare() throws -> [ComparedPlan] {
        let comparison = TemplateComparison(
            try loader(of: old), try loader(of: new), kinds: try .ofProgram(),
            fonts: try FontLibrary(directories: try ReportPress.fontDirectories()))
        let (names, language) = (plan, ReportLanguage(rawValue: language) ?? .nb)
        return try DeepStack.run { try comparison.run(names, language: language) }
    }

    /// A folder's files, or those of a published version.
    private func loader(of name: String) throws -> any ResourceLoader {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue {
            return DirectoryResourceLoader(root: name)
        }
        let archive = try catalogue.openArchive()
        return MemoryResourceLoader(try archive.files(of: try archive.template(named: name)))
    }

    /// A plan's result as JSON tells it.
    struct Difference: Encodable {
        let plan: String
        let unchangedPages: Int
        let changedPages: [[String: Int]]
        let removedText: [String]
        let addedText: [String]
    }

    private func show(_ plans: [ComparedPlan]) throws {
        if outputOptions.json { return try JSONOutput.print(plans.map(Self.difference)) }
        guard output != "-" else { return }
        for plan in plans {
            Console.print(
                "\(plan.name): \(plan.changedPages.count) pages changed, \(plan.unchangedPages) unchanged, "
                    + "\(plan.texts.count) lines of text differ")
        }
    }

    private static func difference(_ plan: ComparedPlan) -> Difference {
        Difference(
            plan: plan.name, unchangedPages: plan.unchangedPages,
            changedPages: plan.changedPages.map { page in
                ["old": page.old, "new": page.new].compactMapValues(\.self)
            },
            removedText: plan.texts.filter { !$0.isNew }.map(\.text),
            addedText: plan.texts.filter(\.isNew).map(\.text))
    }
}
