import HMSPlan

/// Makes plans in which every field takes many values, the odd ones too.
struct PlanGenerator {
    private var seeds: Seeds

    init(seed: UInt64) { seeds = Seeds(seed) }

    mutating func portfolio() -> Portfolio {
        var portfolio = Portfolio()
        portfolio.associations = (0..<2).map { number in
            Association(
                id: id("a", number), name: text(),
                advisers: list(2) { Adviser(id: $0.id("adv", $1), name: $0.text(), email: $0.text()) })
        }
        portfolio.plans = (0..<3).map { plan(id("plan", $0)) }
        portfolio.regulationChanges = list(2) { generator, number in
            RegulationChange(
                id: generator.id("r", number), inForce: generator.day(), title: generator.text(),
                summary: generator.blank(), reference: generator.text(), appliesTo: generator.some(),
                handbookReference: generator.maybe { $0.blank() })
        }
        portfolio.handbook = list(2) { generator, number in
            HandbookArticle(
                slug: "artikkel-\(number)", version: generator.number(1...Int.max), title: generator.blank())
        }
        portfolio.news = list(2) { generator, number in
            NewsItem(
                id: generator.id("n", number), title: generator.text(), body: generator.text(),
                portals: generator.some(), publishedAt: generator.time(),
                articles: generator.list(2) { generator, _ in generator.blank() },
                blursImages: generator.coin())
        }
        return portfolio
    }

    private mutating func plan(_ id: SourceID) -> Plan {
        var plan = Plan(
            id: id, association: "a", created: day(), language: any(), company: company(),
            sms: setting(), email: setting())
        plan.users = list(3) {
            User(
                id: $0.id("u", $1), name: $0.blank(), role: $0.any(), isActive: $0.coin(),
                lastLogin: $0.maybe { $0.time() })
        }
        let users = plan.users.map(\.id)
        plan.logins = list(4) { generator, _ in
            users.randomElement(using: &generator.seeds).map { Login(user: $0, time: generator.time()) }
        }.compactMap { $0 }
        plan.activities = list(4) { $0.activity($1) }
        plan.deviations = list(4) { $0.deviation($1) }
        plan.riskAssessments = list(3) { $0.assessment($1) }
        plan.contacts = list(2) {
            Contact(
                id: $0.id("c", $1), role: $0.text(), name: $0.blank(), phone: $0.blank(), email: $0.blank())
        }
        plan.archive = list(2) {
            ArchiveEntry(
                id: $0.id("f", $1), kind: $0.text(), date: $0.day(),
                sha256: String(repeating: "0123456789abcdef", count: 4))
        }
        return plan
    }

    private mutating func company() -> HousingCompany {
        HousingCompany(
            name: text(), kind: any(), registerCode: blank(),
            organisationNumber: coin() ? OrganisationNumber("123456785") : nil,
            address: maybe { Address(street: $0.blank(), postcode: "0150", place: $0.blank()) },
            municipalityNumber: coin() ? "0301" : nil, municipality: maybe { $0.text() },
            cadastralUnits: list(2) { generator, _ in
                CadastralUnit(
                    farm: generator.number(1...9_999_999), title: generator.number(1...9_999_999),
                    lease: generator.maybe { $0.number(0...9_999_999) },
                    section: generator.maybe { $0.number(0...9_999_999) })
            },
            units: number(1...1_000_000), buildings: number(0...1_000_000),
            yearsBuilt: list(3) { generator, _ in generator.number(1000...9999) },
            startPicture: maybe { StartPicture(name: $0.text(), isDefault: $0.coin()) })
    }

    private mutating func activity(_ number: Int) -> Activity {
        Activity(
            id: id("akt", number), kind: any(), title: text(), category: blank(), frequency: frequency(),
            created: maybe { $0.day() }, dueDate: day(), completed: maybe { $0.time() }, responsible: blank(),
            comment: blank(), handbookReference: maybe { $0.blank() }, isActive: coin())
    }

    private mutating func deviation(_ number: Int) -> Deviation {
        let status: DeviationStatus = any()
        return Deviation(
            id: id("avvik", number), created: day(), kind: any(), title: text(), details: blank(), status: status,
            priority: any(), dueDate: maybe { $0.day() }, closed: status == .closed ? time() : nil,
            responsible: blank())
    }

    private mutating func assessment(_ number: Int) -> RiskAssessment {
        RiskAssessment(
            id: id("rv", number), name: text(), revisionOf: number > 0 && coin() ? id("rv", 0) : nil, created: day(),
            completed: maybe { $0.time() },
            points: list(3) {
                RiskPoint(
                    id: $0.id("p", $1), title: $0.text(), probability: $0.maybe { $0.number(1...5) },
                    consequence: $0.maybe { $0.number(1...5) }, measure: $0.blank())
            })
    }

    // MARK: Values

    private mutating func id(_ prefix: String, _ number: Int) -> SourceID { SourceID("\(prefix)/\(number) æ\"\\") }

    private static let pieces = [
        "Åsveien", "ŧ đ ŋ", "\"", "\\", "\\u0041", "{{navn}}", "<b>&amp;</b>", "🏘️", "محمد", "\n", "\t", "\r\n", "\u{1}",
        "\u{7f}", "\u{2028}", "\u{fffd}", "e\u{301}", "é", ",", "}", "]", "[{", " ", "/", "\u{1F468}\u{200D}\u{1F469}",
        "null", "0",
    ]

    private mutating func text() -> String {
        (0...number(0...4)).map { _ in Self.pieces[number(0...Self.pieces.count - 1)] }.joined()
    }

    private mutating func blank() -> String { coin() ? "" : text() }

    private mutating func coin() -> Bool { Bool.random(using: &seeds) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &seeds) }

    private mutating func day() -> Day { Day(daysSinceEpoch: number(-719_162...2_932_896)) }

    private mutating func time() -> Timestamp {
        Timestamp(secondsSinceEpoch: day().daysSinceEpoch * 86_400 + number(0...86_399))
    }

    private mutating func setting() -> NotificationSetting {
        NotificationSetting(isActive: coin(), changedAt: maybe { $0.time() }, changedBy: maybe { $0.any() })
    }

    private mutating func frequency() -> Frequency {
        let all: [Frequency] = [
            .once, .weekly, .monthly, .quarterly, .halfYearly, .yearly, .everyYears(number(2...99)),
        ]
        return all[number(0...all.count - 1)]
    }

    private mutating func any<Value: CaseIterable>() -> Value where Value.AllCases == [Value] {
        Value.allCases[number(0...Value.allCases.count - 1)]
    }

    private mutating func some<Value: CaseIterable>() -> [Value] { Value.allCases.filter { _ in coin() } }

    private mutating func maybe<Value>(_ make: (inout PlanGenerator) -> Value) -> Value? {
        coin() ? make(&self) : nil
    }

    private mutating func list<Value>(_ limit: Int, _ make: (inout PlanGenerator, Int) -> Value) -> [Value] {
        (0..<number(0...limit)).map { make(&self, $0) }
    }
}
