import HMSPlan

/// A plan in which nothing is registered: every list is empty, every optional field missing.
enum EmptyPlan {
    static func make(association: SourceID, day: Day) -> Plan {
        Plan(
            id: "plan-tom", association: association, created: day.adding(years: -2),
            company: HousingCompany(name: "Stille Vik borettslag", kind: .housingCooperative))
    }
}
