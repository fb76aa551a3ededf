import ArgumentParser
import Typesetter

/// `hmsreview reference`: what designers look up.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print the reference of the CSS subset, as Markdown.",
        discussion: """
            EXAMPLES
              hmsreview reference | less
              hmsreview reference --output Sources/Typesetter/Typesetter.docc/CSSReference.md
            """)

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let bytes = Array(CSSReference.page.utf8)
        try OutputFile(path: output).write(bytes)
        try Receipt(file: output, bytes: bytes.count).print(asJSON: outputOptions.json)
    }
}
