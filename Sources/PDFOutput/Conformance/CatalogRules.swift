/// What the catalog says of the whole document.
struct CatalogRules {
    let file: InspectedFile

    func check(_ log: inout ConformanceLog) {
        let catalog = file.catalog
        checkMarking(catalog, &log)
        checkAbsences(catalog, &log)
        let language = catalog["/Lang"]?.text ?? ""
        log.expect(.languages, LanguageTag.isValid(language), "the document's language is '\(language)'")
        let showsTitle = catalog["/ViewerPreferences"]?["/DisplayDocTitle"]?.boolean == true
        log.expect(.title, showsTitle, "readers are not told to show the title")
        checkOutputIntents(catalog["/OutputIntents"]?.items ?? [], &log)
    }

    private func checkMarking(_ catalog: InspectedObject, _ log: inout ConformanceLog) {
        let marking = catalog["/MarkInfo"]
        log.expect(.marked, marking?["/Marked"]?.boolean == true, "the document is not marked as tagged")
        log.expect(.marked, marking?["/Suspects"]?.boolean != true, "the document's tags are suspect")
        log.expect(.structure, catalog["/StructTreeRoot"] != nil, "the document has no structure tree")
        log.expect(.metadata, catalog["/Metadata"]?.isStream == true, "the document has no metadata")
    }

    private func checkAbsences(_ catalog: InspectedObject, _ log: inout ConformanceLog) {
        let isStatic = catalog["/AcroForm"] == nil && catalog["/NeedsRendering"]?.boolean != true
        log.expect(.interactiveForms, isStatic, "the document has form fields")
        log.expect(.optionalContent, catalog["/OCProperties"] == nil, "the document has optional content")
        log.expect(.presentations, catalog["/Requirements"] == nil, "the document has requirements")
        let alternatives = catalog["/Names"]?["/AlternatePresentations"]
        log.expect(.presentations, alternatives == nil, "the document has alternate presentations")
        log.expect(.actions, catalog["/Names"]?["/JavaScript"] == nil, "the document has scripts")
        log.expect(.encryption, catalog["/Perms"] == nil, "the document has permissions")
    }

    private func checkOutputIntents(_ intents: [InspectedObject], _ log: inout ConformanceLog) {
        let archival = intents.filter { $0["/S"]?.name == "GTS_PDFA1" }
        log.expect(.outputIntent, archival.count == 1, "the document has \(archival.count) output intents for archives")
        let profiles = Set(intents.compactMap { $0["/DestOutputProfile"]?.number })
        log.expect(.outputIntent, profiles.count == 1, "the document has \(profiles.count) output profiles")
        for intent in archival {
            let name = intent["/OutputConditionIdentifier"]?.text ?? ""
            log.expect(.outputIntent, !name.isEmpty, "the output intent has no identifier")
            if let profile = intent["/DestOutputProfile"] { checkProfile(profile, &log) }
        }
    }

    /// The header of an ICC profile (ICC.1 §7.2): version, class, colour space, and the length it says.
    private func checkProfile(_ profile: InspectedObject, _ log: inout ConformanceLog) {
        let content = profile.content
        let data = BigEndianBytes(content)
        let kind = String(decoding: content.dropFirst(12).prefix(4), as: UTF8.self)
        let space = String(decoding: content.dropFirst(16).prefix(4), as: UTF8.self)
        log.expect(.outputIntent, data.u32(0) == content.count, "the output profile is not as long as it says")
        log.expect(.outputIntent, data.u16(8) < 0x0500, "the output profile is of a version above 4")
        log.expect(.outputIntent, ["mntr", "prtr"].contains(kind), "the output profile is of class \(kind)")
        let isRGB = space == "RGB " && profile["/N"]?.integer == 3
        log.expect(.outputIntent, isRGB, "the output profile is for \(space)")
    }
}
