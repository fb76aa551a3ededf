/// Identifier and encryption (ISO 19005-3 §6.1.3).
struct TrailerRules {
    let file: InspectedFile

    func check(_ log: inout ConformanceLog) {
        let trailer = file.trailer
        let parts = trailer["/ID"]?.items ?? []
        log.expect(.trailer, parts.count == 2 && parts.allSatisfy { $0.stringLength > 0 }, "the file has no identifier")
        log.expect(.encryption, trailer["/Encrypt"] == nil, "the file is encrypted")
    }
}
