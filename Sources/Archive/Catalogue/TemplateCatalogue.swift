/// The published versions of templates, append-only.
public protocol TemplateCatalogue: Sendable {
    /// Publishes a version and syncs it; the same files again change nothing.
    ///
    /// - Returns: the version as it stands, with the moment at which it was first published.
    /// - Throws: `ArchiveError.Code.versionTaken` where the name and version are those of other files.
    func publish(_ template: PublishedTemplate, files: [String: [UInt8]]) throws(ArchiveError) -> PublishedTemplate

    /// All versions, by name and then as they were published.
    func templates() throws(ArchiveError) -> [PublishedTemplate]

    /// The files of a version, checked against its hash.
    func files(of template: PublishedTemplate) throws(ArchiveError) -> [String: [UInt8]]
}

extension TemplateCatalogue {
    /// Fewer digits of a hash name nothing: they are guessed too easily.
    private static var shortestHash: Int { 8 }

    /// The version that a person means by `statusrapport@1.0`, or by the first digits of its hash.
    ///
    /// - Throws: `notFound` where there is none or more than one.
    public func template(named text: String) throws(ArchiveError) -> PublishedTemplate {
        let found = try templates().filter { template in
            template.description == text
                || text.utf8.count >= Self.shortestHash && template.hash.hexadecimal.hasPrefix(text)
        }
        guard let template = found.first, found.count == 1 else {
            throw ArchiveError(
                .notFound, text,
                found.isEmpty
                    ? "no version of a template has that name or hash; templates versions lists them"
                    : "several versions of templates begin with these digits")
        }
        return template
    }
}
