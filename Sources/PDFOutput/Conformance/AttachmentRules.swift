/// Embedded files (ISO 19005-3 §6.8, ISO 14289-1 §7.11).
struct AttachmentRules {
    let file: InspectedFile

    func check(_ log: inout ConformanceLog) {
        let catalog = file.catalog
        let associated = Set((catalog["/AF"]?.items ?? []).map(\.number))
        let entries = catalog["/Names"]?["/EmbeddedFiles"]?["/Names"]?.items ?? []
        let listed = stride(from: 1, to: entries.count, by: 2).map { entries[$0] }
        for specification in listed + (catalog["/AF"]?.items ?? []) {
            check(specification, isAssociated: associated.contains(specification.number), &log)
        }
    }

    private func check(_ specification: InspectedObject, isAssociated: Bool, _ log: inout ConformanceLog) {
        let name = specification["/UF"]?.text ?? ""
        let isNamed = !name.isEmpty && specification["/F"]?.text?.isEmpty == false
        log.expect(.attachments, isNamed, "an embedded file has no name")
        let isRelated = specification["/AFRelationship"]?.name != nil && isAssociated
        log.expect(.attachments, isRelated, "the embedded file '\(name)' is not associated with the document")
        let stream = specification["/EF"]?["/F"]
        log.expect(.attachments, stream?.isStream == true, "the embedded file '\(name)' is not there")
        let type = stream?["/Subtype"]?.name ?? ""
        log.expect(.attachments, Self.isMediaType(type), "the embedded file '\(name)' is of type '\(type)'")
        let parameters = stream?["/Params"]
        let isDated = parameters?["/ModDate"]?.text?.hasPrefix("D:") == true
        log.expect(.attachments, isDated, "the embedded file '\(name)' has no date of change")
        let isWhole = parameters?["/Size"]?.integer == stream?.content.count
        log.expect(.attachments, isWhole, "the embedded file '\(name)' is not as long as it says")
    }

    /// `type/subtype`, each of letters, digits and a few signs.
    private static func isMediaType(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { byte in
                        let letter = byte | 0x20
                        return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
                            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "-+._".utf8.contains(byte)
                    }
            }
    }
}
