extension Plan {
    /// Reads a plan and checks what concerns several of its rows.
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), association: reader.id("association"), created: reader.day("created"),
            language: reader.keyword("language", ReportLanguage.self, default: .nb),
            company: reader.object("company") { HousingCompany(&$0) } ?? Self.noCompany(reader))
        sms = reader.object("sms") { NotificationSetting(&$0) } ?? NotificationSetting(isActive: true)
        email = reader.object("email") { NotificationSetting(&$0) } ?? NotificationSetting(isActive: true)
        users = reader.list("users") { User(&$0) }
        logins = reader.list("logins") { Login(user: $0.id("user"), time: $0.timestamp("time")) }
        activities = reader.list("activities") { Activity(&$0) }
        deviations = reader.list("deviations") { Deviation(&$0) }
        riskAssessments = reader.list("riskAssessments") { RiskAssessment(&$0) }
        contacts = reader.list("contacts") { Contact(&$0) }
        archive = reader.list("archive") { ArchiveEntry(&$0) }
        checkReferences(reader)
    }

    private static func noCompany(_ reader: ObjectReader) -> HousingCompany {
        reader.report(.error, "company", found: "", expected: "the field is missing; expected an object")
        return HousingCompany(name: "", kind: .other)
    }

    private func checkReferences(_ reader: ObjectReader) {
        checkUnique(users.map(\.id), "users", reader)
        checkUnique(activities.map(\.id), "activities", reader)
        checkUnique(deviations.map(\.id), "deviations", reader)
        checkUnique(riskAssessments.map(\.id), "riskAssessments", reader)
        checkUnique(contacts.map(\.id), "contacts", reader)
        let knownUsers = Set(users.map(\.id))
        if let login = logins.first(where: { !knownUsers.contains($0.user) }) {
            reader.report(
                .error, "logins", found: "'\(login.user)'", expected: "expected the id of one of the plan's users")
        }
        let knownAssessments = Set(riskAssessments.map(\.id))
        for assessment in riskAssessments {
            guard let revised = assessment.revisionOf, !knownAssessments.contains(revised) else { continue }
            reader.report(
                .error, "riskAssessments", found: "revisionOf '\(revised)'",
                expected: "expected the id of one of the plan's risk assessments")
        }
    }

    private func checkUnique(_ ids: [SourceID], _ key: String, _ reader: ObjectReader) {
        var seen: Set<SourceID> = []
        for id in ids where !id.text.isEmpty && !seen.insert(id).inserted {
            reader.report(.error, key, found: "'\(id)' stands twice", expected: "expected ids that differ")
        }
    }
}

extension HousingCompany {
    init(_ reader: inout ObjectReader) {
        self.init(
            name: reader.text("name"), kind: reader.keyword("kind", CompanyKind.self, default: .other),
            registerCode: reader.text("registerCode", default: ""),
            organisationNumber: reader.optional(
                "organisationNumber", OrganisationNumber.self, "expected nine digits with a right check digit"),
            address: reader.object("address") { Address(&$0) },
            municipalityNumber: reader.digits("municipalityNumber", count: 4),
            municipality: reader.optionalText("municipality"),
            cadastralUnits: reader.list("cadastralUnits") { CadastralUnit(&$0) },
            units: reader.integer("units", in: 1...1_000_000, default: 1),
            buildings: reader.integer("buildings", in: 0...1_000_000, default: 1),
            yearsBuilt: reader.integers("yearsBuilt", in: 1000...9999),
            startPicture: reader.object("startPicture") {
                StartPicture(name: $0.text("name"), isDefault: $0.flag("isDefault", default: false))
            })
    }
}

extension Address {
    init(_ reader: inout ObjectReader) {
        self.init(
            street: reader.text("street", default: ""), postcode: reader.digits("postcode", count: 4) ?? "",
            place: reader.text("place", default: ""))
    }
}

extension CadastralUnit {
    init(_ reader: inout ObjectReader) {
        self.init(
            farm: reader.integer("farm", in: 1...9_999_999), title: reader.integer("title", in: 1...9_999_999),
            lease: reader.optionalInteger("lease", in: 0...9_999_999),
            section: reader.optionalInteger("section", in: 0...9_999_999))
    }
}

extension NotificationSetting {
    init(_ reader: inout ObjectReader) {
        self.init(
            isActive: reader.flag("isActive", default: true), changedAt: reader.optionalTimestamp("changedAt"),
            changedBy: reader.optionalKeyword("changedBy", ChangeAuthor.self))
    }
}

extension User {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), name: reader.text("name", default: ""),
            role: reader.keyword("role", UserRole.self, default: .boardMember),
            isActive: reader.flag("isActive", default: true), lastLogin: reader.optionalTimestamp("lastLogin"))
    }
}

extension Activity {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), kind: reader.keyword("kind", ActivityKind.self, default: .other),
            title: reader.text("title", upTo: 2000), category: reader.text("category", default: ""),
            frequency: reader.optional(
                "frequency", Frequency.self, "expected a frequency such as 'yearly' or 'every 2 years'") ?? .yearly,
            created: reader.optionalDay("created"), dueDate: reader.day("dueDate"),
            completed: reader.optionalTimestamp("completed"), responsible: reader.text("responsible", default: ""),
            comment: reader.text("comment", upTo: 20_000, default: ""),
            handbookReference: reader.optionalText("handbookReference"),
            isActive: reader.flag("isActive", default: true))
    }
}

extension Deviation {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), created: reader.day("created"),
            kind: reader.keyword("kind", DeviationKind.self, default: .deviation),
            title: reader.text("title", upTo: 2000), details: reader.text("details", upTo: 20_000, default: ""),
            status: reader.keyword("status", DeviationStatus.self, default: .open),
            priority: reader.keyword("priority", DeviationPriority.self, default: .medium),
            dueDate: reader.optionalDay("dueDate"), closed: reader.optionalTimestamp("closed"),
            responsible: reader.text("responsible", default: ""))
        if (status == .closed) != (closed != nil) {
            reader.report(
                .error, "closed",
                found: "status '\(status.rawValue)'\(closed == nil ? " without a time" : " with a time")",
                expected: "expected a time of closing exactly when the status is 'closed'")
        }
    }
}

extension RiskAssessment {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), name: reader.text("name"),
            revisionOf: reader.optionalID("revisionOf"),
            created: reader.day("created"), completed: reader.optionalTimestamp("completed"),
            points: reader.list("points") { RiskPoint(&$0) })
    }
}

extension RiskPoint {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), title: reader.text("title", upTo: 2000),
            probability: reader.optionalInteger("probability", in: 1...5),
            consequence: reader.optionalInteger("consequence", in: 1...5),
            measure: reader.text("measure", upTo: 20_000, default: ""))
    }
}

extension Contact {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), role: reader.text("role"), name: reader.text("name", default: ""),
            phone: reader.text("phone", default: ""), email: reader.text("email", default: ""))
    }
}

extension ArchiveEntry {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), kind: reader.text("kind"), date: reader.day("date"), sha256: reader.hash("sha256"))
    }
}
