import HMSPlan
import Testing

@Suite("Reading exchange files")
struct ExchangeReaderTests {
    @Test("fields that are left out have their defaults")
    func defaults() throws {
        let file = try ReadFile(
            ReadFile.withPlan(
                #","activities":[{"id":"1","title":"Snø","dueDate":"2022-02-01"}],"users":[{"id":"u"}],"#
                    + #""deviations":[{"id":"1","title":"Lekk","created":"2022-01-01"}],"contacts":[{"id":"1","role":"Elektriker"}]"#
            ))
        #expect(file.problems.isEmpty)
        let plan = try #require(file.plans.first)
        #expect(plan.language == .nb && plan.company.kind == .other && plan.company.units == 1)
        #expect(plan.sms == NotificationSetting(isActive: true) && plan.email == plan.sms)
        #expect(plan.activities == [Activity(id: "1", title: "Snø", dueDate: day("2022-02-01"))])
        #expect(plan.deviations == [Deviation(id: "1", created: day("2022-01-01"), title: "Lekk")])
        #expect(plan.users == [User(id: "u", name: "", role: .boardMember)])
        #expect(plan.contacts == [Contact(id: "1", role: "Elektriker")])
    }

    @Test("null is the same as nothing")
    func null() throws {
        let with = try ReadFile(
            ReadFile.withPlan(#","language":null,"sms":null,"activities":null,"archive":null"#))
        #expect(try with == ReadFile(ReadFile.withPlan("")))
        let missing = try ReadFile(ReadFile.withPlan(#","contacts":[{"id":null,"role":"Vakt"}]"#))
        #expect(missing.messages == ["3: error: plans[0].contacts[0].id: the field is missing; expected a text"])
    }

    @Test("escaped names are names")
    func escapedNames() throws {
        let text = ReadFile.withPlan(#","\u0073ms":{"is\u0041ctive":false}"#).replacing(
            #""plans""#, with: #""\u0070lans""#)
        let file = try ReadFile(text)
        #expect(file.problems.isEmpty)
        #expect(file.plans.first?.sms.isActive == false)
    }

    @Test("unknown fields and lists are warnings with their places")
    func unknown() throws {
        let file = try ReadFile(
            ReadFile.withHead(
                """
                ,"kilde":"BevarHMS",
                "bygg":[{"id":"1"}],
                "associations":[{"id":"a","name":"A","logo":null,
                "advisers":[{"id":"r","name":"R","email":"r@eksempel.no","tlf":"1"}]}],
                "slutt":true}
                """))
        #expect(file.errorCount == 0)
        #expect(
            file.messages == [
                "1: warning: kilde: the field is unknown and was left out",
                "2: warning: bygg: the list is unknown and was left out",
                "4: warning: associations[0].advisers[0].tlf: the field is unknown and was left out",
                "3: warning: associations[0].logo: the field is unknown and was left out",
                "5: warning: slutt: the field is unknown and was left out",
            ])
        #expect(file.records.count == 2)
    }

    @Test("an empty unknown list is a warning too")
    func emptyUnknown() throws {
        let file = try ReadFile(ReadFile.withHead(#","bygg":[],"plans":[]}"#))
        #expect(file.messages == ["1: warning: bygg: the list is unknown and was left out"])
    }

    @Test("after an error the file is read on for other errors, but no record is given any more")
    func goesOn() throws {
        let good = #"{"slug":"a","version":1}"#
        let file = try ReadFile(ReadFile.withHead(#","handbook":[\#(good),{"slug":1,"version":1},{"slug":"c"}]}"#))
        #expect(file.problems.map(\.path) == ["handbook[1].slug", "handbook[2].version"])
        #expect(file.records.count == 2, "the header and the first article")
        #expect(try ReadFile(#"{"format":"hmsreview-exchange","handbook":[\#(good)]}"#).records.isEmpty)
    }

    @Test("a hundred problems are kept, all errors counted")
    func limit() throws {
        let points = Array(repeating: "{}", count: 90).joined(separator: ",")
        let file = try ReadFile(ReadFile.withPlan(",\"users\":[\(points)]"))
        #expect(file.errorCount == 90)
        let more = try ReadFile(ReadFile.withPlan(",\"users\":[\(points)],\"contacts\":[\(points)]"))
        #expect(more.errorCount == 270)
        #expect(more.problems.count == 100)
    }

    @Test("errors are kept although warnings came before them")
    func errorsFirst() throws {
        let unknown = (0..<150).map { "\"felt\($0)\":1" }.joined(separator: ",")
        let file = try ReadFile(ReadFile.withHead(",\"handbook\":[{\"slug\":\"a\",\"version\":1,\(unknown)},{}]}"))
        #expect(file.errorCount == 2)
        #expect(file.problems.filter { $0.severity == .error }.count == 2)
    }
}
