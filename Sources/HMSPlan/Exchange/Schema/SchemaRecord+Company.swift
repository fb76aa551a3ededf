extension SchemaRecord {
    static let housingCompany = SchemaRecord(
        name: "housingCompany", description: "A housing company (boligselskap).",
        fields: [
            .required("name", .filledLine, "Registered name (navn)."),
            .optional("kind", .keyword(companyKinds), "Kind (selskapsform).", default: .string("other")),
            .optional(
                "registerCode", .line, "Code in the company register: BRL, ESEK, SAM, FLI, …", default: .string("")),
            .optional(
                "organisationNumber", .organisationNumber,
                "Organisation number (organisasjonsnummer): nine digits, the last a right check digit (modulus 11)."),
            .optional("address", .record(address), "Street address (adresse)."),
            .optional("municipalityNumber", .digits(4), "Municipality number (kommunenummer): four digits as text."),
            .optional("municipality", .line, "Name of the municipality (kommune)."),
            .optional("cadastralUnits", .list(.record(cadastralUnit)), "Cadastral units (gnr/bnr/fnr/snr)."),
            .optional(
                "units", .integer(1...1_000_000), "Homes or garage places (enheter).", default: .integer(1)),
            .optional("buildings", .integer(0...1_000_000), "Number of buildings (bygninger).", default: .integer(1)),
            .optional("yearsBuilt", .list(.integer(1000...9999)), "Years in which buildings were finished (byggeår)."),
            .optional("startPicture", .record(startPicture), "Picture on the plan's start page (startbilde)."),
        ])

    static let address = SchemaRecord(
        name: "address", description: "A street address (adresse).",
        fields: [
            .optional("street", .line, "Street and number (gateadresse).", default: .string("")),
            .optional("postcode", .digits(4), "Postcode (postnummer): four digits as text."),
            .optional("place", .line, "Post town (poststed).", default: .string("")),
        ])

    static let cadastralUnit = SchemaRecord(
        name: "cadastralUnit", description: "A cadastral unit (matrikkelenhet).",
        fields: [
            .required("farm", .integer(1...9_999_999), "Farm number (gårdsnummer, gnr)."),
            .required("title", .integer(1...9_999_999), "Title number (bruksnummer, bnr)."),
            .optional("lease", .integer(0...9_999_999), "Lease number (festenummer, fnr)."),
            .optional("section", .integer(0...9_999_999), "Section number (seksjonsnummer, snr)."),
        ])

    static let startPicture = SchemaRecord(
        name: "startPicture", description: "The picture on a plan's start page (startbilde).",
        fields: [
            .required("name", .filledLine, "Name of the picture."),
            .optional(
                "isDefault", .flag, "Whether it is the standard picture (standard bilde); own pictures are kept.",
                default: .bool(false)),
        ])
}
