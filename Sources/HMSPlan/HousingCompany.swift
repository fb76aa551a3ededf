/// A housing company (*boligselskap*): the customer, with one HSE plan.
public struct HousingCompany: Hashable, Sendable, Codable {
    /// Registered name.
    public var name: String
    /// Co-operative, condominium, garage company or other.
    public var kind: CompanyKind
    /// Code in the company register: `BRL`, `ESEK`, `SAM`, `FLI`, …
    public var registerCode: String
    /// *organisasjonsnummer*; an attribute, not the identity.
    public var organisationNumber: OrganisationNumber?
    /// Street address.
    public var address: Address?
    /// *kommunenummer*: four digits, as text.
    public var municipalityNumber: String?
    /// Name of the municipality.
    public var municipality: String?
    /// *gårds- og bruksnummer*.
    public var cadastralUnits: [CadastralUnit]
    /// Homes (or garage places), 1 or more.
    public var units: Int
    /// Number of buildings, 0 or more.
    public var buildings: Int
    /// Years in which buildings were finished.
    public var yearsBuilt: [Int]
    /// Picture on the start page.
    public var startPicture: StartPicture?

    /// Creates a value from its fields.
    public init(
        name: String,
        kind: CompanyKind,
        registerCode: String = "",
        organisationNumber: OrganisationNumber? = nil,
        address: Address? = nil,
        municipalityNumber: String? = nil,
        municipality: String? = nil,
        cadastralUnits: [CadastralUnit] = [],
        units: Int = 1,
        buildings: Int = 1,
        yearsBuilt: [Int] = [],
        startPicture: StartPicture? = nil
    ) {
        self.name = name
        self.kind = kind
        self.registerCode = registerCode
        self.organisationNumber = organisationNumber
        self.address = address
        self.municipalityNumber = municipalityNumber
        self.municipality = municipality
        self.cadastralUnits = cadastralUnits
        self.units = units
        self.buildings = buildings
        self.yearsBuilt = yearsBuilt
        self.startPicture = startPicture
    }
}
