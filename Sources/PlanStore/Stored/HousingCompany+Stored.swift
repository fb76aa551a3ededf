import HMSPlan

extension HousingCompany {
    static func stored(_ reader: inout StoredReader) -> HousingCompany? {
        reader.object { reader in
            guard let address = reader.optional("address", Address.stored), let buildings = reader.number("buildings"),
                reader.has("cadastralUnits"), let cadastralUnits = reader.list(CadastralUnit.stored),
                let kind = reader.value("kind", CompanyKind.self),
                let municipality = reader.optional("municipality", { $0.text() }),
                let municipalityNumber = reader.optional("municipalityNumber", { $0.text() }),
                let name = reader.text("name"), let number = reader.optional("organisationNumber", { $0.text() }),
                let registerCode = reader.text("registerCode"),
                let startPicture = reader.optional("startPicture", StartPicture.stored),
                let units = reader.number("units"), reader.has("yearsBuilt"),
                let yearsBuilt = reader.list({ $0.number() })
            else { return nil }
            let organisationNumber = number.flatMap(OrganisationNumber.init)
            guard number == nil || organisationNumber != nil else { return nil }
            return HousingCompany(
                name: name, kind: kind, registerCode: registerCode, organisationNumber: organisationNumber,
                address: address, municipalityNumber: municipalityNumber, municipality: municipality,
                cadastralUnits: cadastralUnits, units: units, buildings: buildings, yearsBuilt: yearsBuilt,
                startPicture: startPicture)
        }
    }
}

extension Address {
    static func stored(_ reader: inout StoredReader) -> Address? {
        reader.object { reader in
            guard let place = reader.text("place"), let postcode = reader.text("postcode"),
                let street = reader.text("street")
            else { return nil }
            return Address(street: street, postcode: postcode, place: place)
        }
    }
}

extension CadastralUnit {
    static func stored(_ reader: inout StoredReader) -> CadastralUnit? {
        reader.object { reader in
            guard let farm = reader.number("farm"), let lease = reader.optional("lease", { $0.number() }),
                let section = reader.optional("section", { $0.number() }), let title = reader.number("title")
            else { return nil }
            return CadastralUnit(farm: farm, title: title, lease: lease, section: section)
        }
    }
}

extension StartPicture {
    static func stored(_ reader: inout StoredReader) -> StartPicture? {
        reader.object { reader in
            guard let isDefault = reader.truth("isDefault"), let name = reader.text("name") else { return nil }
            return StartPicture(name: name, isDefault: isDefault)
        }
    }
}
