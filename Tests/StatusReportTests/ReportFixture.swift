import AnnualReview
import Foundation
import HMSPlan
import Markup
import Template
import Testing

@testable import StatusReport

/// A day written as text; tests fail on one that does not exist.
func day(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("no such day: \(text)")
        return Day(daysSinceEpoch: 0)
    }
    return day
}

/// Noon in UTC of a day.
func noon(_ text: String) -> Timestamp {
    Timestamp(secondsSinceEpoch: day(text).daysSinceEpoch * 86_400 + 43_200)
}

/// The template's folder, its texts, and reviews to print.
enum ReportFixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates/statusrapport").path

    static func yaml() throws -> String {
        try String(contentsOfFile: folder + "/text/nb.yml", encoding: .utf8)
    }

    static func texts() throws -> TextBank {
        try TextBank(yaml: try yaml(), file: "text/nb.yml", language: .nb)
    }

    /// A plan with a chair and nothing else.
    static var emptyPlan: Plan {
        Plan(
            id: "plan-1", association: "assoc-1", created: day("2015-03-01"),
            company: HousingCompany(
                name: "Kvitveistunet borettslag", kind: .housingCooperative, registerCode: "BRL",
                organisationNumber: OrganisationNumber("412058178"),
                address: Address(street: "Kvitveisvingen 2–18", postcode: "9999", place: "Fjordvik"),
                municipalityNumber: "9901", municipality: "Fjordvik",
                cadastralUnits: [CadastralUnit(farm: 41, title: 1207), CadastralUnit(farm: 41, title: 1208)],
                units: 64, buildings: 4, yearsBuilt: [1976, 1974]),
            users: [User(id: "chair", name: "Kari Nordmann", role: .chair)])
    }

    /// The worked example of DOMAIN §4.
    static var workedExample: Plan {
        var plan = emptyPlan
        plan.sms.isActive = false
        plan.logins = ["2021-02-10", "2021-04-05", "2021-04-20", "2021-06-01", "2021-09-09", "2021-11-21"].map {
            Login(user: "chair", time: noon($0))
        }
        plan.activities = ["2021-09-01", "2021-10-11", "2021-11-17", "2021-12-10", "2022-02-01"].enumerated().map {
            activity($0.offset, due: $0.element)
        }
        plan.activities += (10..<25).map { activity($0, due: "2021-06-01", completed: "2021-06-01") }
        plan.deviations = [
            deviation(1, due: "2021-12-15", priority: .high), deviation(2, due: "2021-11-30"),
            deviation(3, due: "2021-03-01", closed: "2021-03-02"),
        ]
        plan.riskAssessments = [
            assessment(1, "Bygning og fellesareal", completed: "2020-10-28", filled: 14, unfilled: 0),
            assessment(2, "Garasje og lading av elbil", created: "2021-09-06", filled: 4, unfilled: 6),
        ]
        plan.contacts = [
            Contact(id: "1", role: "Elektriker", name: "A", phone: "1", email: "a@eksempel.no"),
            Contact(id: "2", role: "Vaktmester", name: "B", phone: "2"),
        ]
        return plan
    }

    static func activity(_ number: Int, due: String, completed: String? = nil) -> Activity {
        Activity(
            id: SourceID("a-\(number)"), title: "Kontroll \(number)", category: number % 2 == 0 ? "Brann" : "Ås",
            dueDate: day(due), completed: completed.map(noon), responsible: "Vaktmester")
    }

    static func deviation(
        _ number: Int, due: String?, priority: DeviationPriority = .medium, closed: String? = nil
    ) -> Deviation {
        Deviation(
            id: SourceID("d-\(number)"), created: day("2021-01-16"), title: "Avvik \(number)",
            details: "Meldt av beboer.",
            status: closed == nil ? .open : .closed, priority: priority, dueDate: due.map(day),
            closed: closed.map(noon),
            responsible: "Styreleder")
    }

    static func assessment(
        _ number: Int, _ name: String, created: String = "2020-10-01", completed: String? = nil, filled: Int,
        unfilled: Int
    ) -> RiskAssessment {
        RiskAssessment(
            id: SourceID("r-\(number)"), name: name, created: day(created), completed: completed.map(noon),
            points: (0..<filled + unfilled).map { index in
                RiskPoint(
                    id: SourceID("p-\(number)-\(index)"), title: "Punkt \(index)",
                    probability: index < filled ? 1 + index % 5 : nil, consequence: 3, measure: "Rekkverk monteres")
            })
    }

    static func review(
        _ plan: Plan, asOf: String = "2021-12-31", runDay: String = "2022-01-25", changes: [RegulationChange] = [],
        undone: [NotificationChannel] = [], previous: PreviousReview? = nil, version: Int = 1
    ) throws -> Review {
        try AnnualReview.review(
            ReviewInputs(
                snapshot: PlanSnapshot(
                    plan: plan, association: Association(id: "assoc-1", name: "Havblikk Boligbyggelag"),
                    regulationChanges: changes, undoneActivations: undone),
                ruleSet: try RuleSet.standard(), asOf: day(asOf), runDay: day(runDay), runTime: noon(runDay),
                adviser: Adviser(id: "adv", name: "Máret Solhaug", email: "maret@eksempel.no"), previous: previous,
                version: version))
    }

    static func values(_ plan: Plan, asOf: String = "2021-12-31", runDay: String = "2022-01-25") throws -> ReportValues
    {
        ReportValues(
            try review(plan, asOf: asOf, runDay: runDay), try texts(), template: "statusrapport 1.0")
    }
}

/// Text with its non-breaking spaces made plain, for comparing words.
func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
