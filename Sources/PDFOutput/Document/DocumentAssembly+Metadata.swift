import Typesetter

extension DocumentAssembly {
    /// Name and version of this program part, as the file names its producer.
    static let producer = "hmsreview PDFOutput 1"

    /// Writes document information, XMP, output intent and what the catalog says of the whole.
    mutating func addMetadata() {
        let information = InformationFields(document.metadata, options)
        file.define(self.information) { information.append(to: &$0) }
        catalogEntries.append("/ViewerPreferences<</DisplayDocTitle true>>")
        if !document.metadata.language.isEmpty, LanguageTag.isValid(document.metadata.language) {
            catalogEntries.append("/Lang")
            catalogEntries.append(text: document.metadata.language)
        }
        guard isArchival else { return }
        let packet = file.reserve()
        file.define(packet, stream: XMPPacket(information).bytes) { $0.append("/Type/Metadata/Subtype/XML") }
        catalogEntries.append("/Metadata ")
        catalogEntries.append(packet)
        addOutputIntent()
    }

    private mutating func addOutputIntent() {
        let profile = file.reserve()
        file.define(profile, compressing: SRGBProfile.bytes) { $0.append("/N 3/Alternate/DeviceRGB") }
        let name = "sRGB IEC61966-2.1"
        catalogEntries.append("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier")
        catalogEntries.append(text: name)
        catalogEntries.append("/RegistryName(http://www.color.org)/Info")
        catalogEntries.append(text: name)
        catalogEntries.append("/DestOutputProfile ")
        catalogEntries.append(profile)
        catalogEntries.append(">>]")
    }
}
