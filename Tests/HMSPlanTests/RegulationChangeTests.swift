import HMSPlan
import Testing

@Suite("R45: regulation changes that ship with the program")
struct RegulationChangeTests {
    private let changes = RegulationChange.norwegian

    @Test("in order of date, each with its own id, title, summary and reference")
    func complete() {
        #expect(changes.count == 22)
        #expect(changes.map(\.inForce) == changes.map(\.inForce).sorted())
        #expect(Set(changes.map(\.id)).count == changes.count)
        #expect(Set(changes.map(\.title)).count == changes.count)
        for change in changes {
            #expect(!change.title.isEmpty && change.title.utf8.count <= 500)
            #expect(change.summary.hasSuffix(".") && change.summary.utf8.count <= 5000, "\(change.id)")
        }
    }

    @Test("from 2020 to 2026")
    func period() {
        #expect(changes.allSatisfy { (2020...2026).contains($0.inForce.year) })
        #expect(changes.first?.inForce == day("2020-01-01"))
        #expect(changes.last?.inForce == day("2026-01-01"))
    }

    @Test("references name an act or a regulation by its date and number, or a bill")
    func references() throws {
        let form = /(LOV|FOR)-(\d{4}-\d{2}-\d{2})-\d+/
        for change in changes {
            let found = change.reference.matches(of: form)
            #expect(!found.isEmpty || change.reference.contains("Prop."), "\(change.reference)")
            for match in found {
                #expect(day(String(match.2)) <= change.inForce, "\(change.id): \(change.reference)")
            }
        }
    }

    @Test("they can be exchanged like any other record")
    func exchanged() throws {
        let file = try ReadFile(records: changes.map { .regulationChange($0) })
        #expect(file.problems.isEmpty)
        #expect(file.records.dropFirst() == changes.map { .regulationChange($0) }[...])
    }
}
