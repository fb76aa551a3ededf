import Archive
import ArgumentParser

/// `hmsreview archive`: what is filed, one document, and whether all is sound.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "List, fetch and verify archived documents.",
        subcommands: [ArchiveListCommand.self, ArchiveGetCommand.self, ArchiveVerifyCommand.self])
}

/// `hmsreview archive list`.
struct ArchiveListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the archived documents.",
        discussion: """
            EXAMPLES
              hmsreview archive list
              hmsreview archive list --plan plan-1-7 --json
            """)

    @Option(help: ArgumentHelp("Only documents of this plan, by id.", valueName: "PLAN"))
    var plan: String?

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let documents = try storeOptions.openArchive().documents().filter { plan == nil || $0.manifest.plan == plan }
        if outputOptions.json { return try JSONOutput.print(documents.map(ListedDocument.init)) }
        for document in documents {
            let manifest = document.manifest
            Console.print(
                "\(document.id.hexadecimal.prefix(16))  \(manifest.period) v\(manifest.version)  "
                    + "\(manifest.mediaType)  \(manifest.plan)  \(manifest.title)")
        }
    }
}

/// A document as `archive list --json` shows it.
struct ListedDocument: Encodable {
    let id: ContentHash
    let manifest: DocumentManifest

    init(_ document: ArchivedDocument) {
        id = document.id
        manifest = document.manifest
    }
}

/// `hmsreview archive get`.
struct ArchiveGetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Fetch an archived document, checked against its hash.",
        discussion: """
            EXAMPLES
              hmsreview archive get 3fa9c2 --output rapport.pdf
            """)

    @Argument(help: ArgumentHelp("The document's id, or its first digits.", valueName: "ID"))
    var id: String

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @Flag(help: "Print the manifest instead of the document.")
    var manifest = false

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let archive = try storeOptions.openArchive()
        let found = try archive.documents().filter { $0.id.hexadecimal.hasPrefix(id.lowercased()) }
        guard let document = found.first else { throw CommandFailure("\(id): there is no such document") }
        guard found.count == 1 else {
            throw CommandFailure("\(id): \(found.count) documents begin with it; give more digits")
        }
        if manifest { return try OutputFile(path: output).write(JSONOutput.encode(document.manifest)) }
        let bytes = try archive.bytes(of: document.manifest)
        try OutputFile(path: output).write(bytes)
        try Receipt(file: output, bytes: bytes.count).print(asJSON: outputOptions.json)
    }
}

/// `hmsreview archive verify`.
struct ArchiveVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read every document again and name what is missing or changed.",
        discussion: """
            EXAMPLES
              hmsreview archive verify && echo sound
            """)

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let archive = try storeOptions.openArchive()
        let findings = try archive.verify()
        if outputOptions.json {
            try JSONOutput.print(
                findings.map { ["file": $0.file, "damage": $0.damage.rawValue, "document": $0.document] })
        } else if findings.isEmpty {
            Console.print("The archive is sound: \(try archive.documents().count) documents.")
        } else {
            for finding in findings { Console.print(finding.description) }
        }
        if !findings.isEmpty { throw CommandFailure("\(findings.count) documents are damaged") }
    }
}
