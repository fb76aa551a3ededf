import HMSPlan

extension PlanMaker {
    mutating func makeCompany() -> HousingCompany {
        let kind = random.pick([
            CompanyKind.housingCooperative, .housingCooperative, .housingCooperative, .condominium, .condominium,
            .garageCompany, .other,
        ])
        let place = random.pick(NameCatalogue.placeBeginnings) + random.pick(NameCatalogue.placeEndings)
        let town = random.pick(NameCatalogue.towns)
        let first = random.number(1...40)
        let built = random.number(1948...2012)
        let buildings = kind == .garageCompany ? 1 : random.number(1...9)
        return HousingCompany(
            name: name(place, kind), kind: kind, registerCode: code(kind), organisationNumber: organisationNumber(),
            address: Address(
                street:
                    "\(place)\(random.pick(NameCatalogue.streetEndings)) \(first)–\(first + 2 * random.number(1...12))",
                postcode: town.postcode, place: town.place),
            municipalityNumber: town.municipality, municipality: town.name,
            cadastralUnits: (0..<random.number(1...2)).map {
                CadastralUnit(farm: 10 + index % 180, title: 100 + index * 3 + $0)
            },
            units: random.number(8...16) * buildings, buildings: buildings,
            yearsBuilt: buildings > 2 ? [built, built + random.number(1...4)] : [built],
            startPicture: StartPicture(
                name: random.chance(70) ? "standard-2021" : "eget-bilde", isDefault: random.chance(70)))
    }

    private func name(_ place: String, _ kind: CompanyKind) -> String {
        switch kind {
        case .housingCooperative: "\(place) borettslag"
        case .condominium: "Eierseksjonssameiet \(place)"
        case .garageCompany: "\(place) garasjelag"
        case .other: "\(place) velforening"
        }
    }

    private func code(_ kind: CompanyKind) -> String {
        switch kind {
        case .housingCooperative: "BRL"
        case .condominium: "ESEK"
        case .garageCompany: "SAM"
        case .other: "FLI"
        }
    }

    /// A number with a right check digit that begins with 1…7: real ones begin with 8 or 9.
    mutating func organisationNumber() -> OrganisationNumber? {
        var body = (1 + index % 7) * 10_000_000 + (Int(settings.seed % 89) * 99_991 + index * 7919) % 10_000_000
        while true {
            let digits = String(body).utf8.map { Int($0) - 48 }
            if let check = OrganisationNumber.checkDigit(of: digits) { return OrganisationNumber("\(body)\(check)") }
            body += 1
        }
    }

    mutating func makeContacts() -> [Contact] {
        random.sample(random.number(3...8), of: RiskCatalogue.contactRoles).enumerated().map { number, role in
            let isComplete = random.chance(55 + diligence * 4 / 10)
            let missing = random.number(0...2)
            let mobile = "9\(random.number(10...99)) \(random.number(10...99)) \(random.number(100...999))"
            return Contact(
                id: id("kontakt", number + 1), role: role, name: isComplete || missing != 0 ? person() : "",
                phone: isComplete || missing != 1 ? mobile : "",
                email: isComplete || missing != 2 ? "post\(index + 1)-\(number + 1)@eksempel.no" : "")
        }
    }

    mutating func person() -> String {
        "\(random.pick(NameCatalogue.firstNames)) \(random.pick(NameCatalogue.lastNames))"
    }
}
