import AnnualReview
import HMSPlan

/// The lines of *Administrativ informasjon*.
struct CompanyFacts {
    let review: Review
    let text: TextBank

    var rows: [AdministrationPage.Fact] {
        let company = review.company
        let code = company.registerCode.isEmpty ? "" : " (\(company.registerCode))"
        return [
            row(.factCompany, company.name + code),
            row(.factOrganisationNumber, company.organisationNumber.map { Typography.joined($0.description) }),
            row(.factAddress, company.address.map(line)), row(.factMunicipality, municipality),
            row(.factCadastral, cadastral), row(.factHousing, housing),
            row(.factAssociation, review.association.name), row(.factAdviser, review.adviser.name),
            row(.factNextReview, review.annualActivity.next.map(text.long)),
        ] + review.notifications.map(channel)
    }

    private func row(_ name: TextKey, _ value: String?) -> AdministrationPage.Fact {
        let value = value.flatMap { $0.isEmpty ? nil : $0 } ?? text(.factNotRegistered)
        return AdministrationPage.Fact(name: text(name), value: value)
    }

    private func line(_ address: Address) -> String {
        let place = [address.postcode, address.place].filter { !$0.isEmpty }.joined(separator: NumberText.space)
        return [address.street, place].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var municipality: String {
        [review.company.municipalityNumber, review.company.municipality].compactMap { $0 }
            .joined(separator: NumberText.space)
    }

    private var cadastral: String {
        let units = review.company.cadastralUnits.map { unit in
            ([unit.farm, unit.title] + [unit.lease, unit.section].compactMap { $0 }).map(String.init)
                .joined(separator: "/")
        }
        return Typography.list(units, and: text(.frontAnd))
    }

    private var housing: String {
        let company = review.company
        let homes = text(.factHomes, count: company.units) + " " + text(.factBuildings, count: company.buildings)
        guard let first = company.yearsBuilt.min(), let last = company.yearsBuilt.max() else { return homes }
        let years = first == last ? "\(first)" : "\(first)–\(last)"
        return homes + ", " + text(.factYearBuilt, ["år": years])
    }

    private func channel(_ fact: NotificationFacts) -> AdministrationPage.Fact {
        let aside =
            switch fact.outcome {
            case .unchanged: text(.factUnchanged)
            case .activated: text(.factActivated, ["dato": text.numeric(review.runDay)])
            case .staysOff: text(.factStaysOff)
            case .leftOff: text(.factLeftOff)
            }
        return AdministrationPage.Fact(
            name: text(fact.channel == .sms ? .factSms : .factEmail),
            value: text(fact.isActive ? .factActive : .factInactive), aside: aside, isOn: fact.isActive,
            isOff: !fact.isActive)
    }
}
