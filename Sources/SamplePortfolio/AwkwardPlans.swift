import HMSPlan

/// Plans with what breaks software.
enum AwkwardPlans {
    static let count = 7

    static func make(_ settings: SampleSettings, index: Int, association: SourceID) -> Plan {
        var maker = PlanMaker(settings, index: index, association: association)
        var plan = maker.make()
        plan.id = SourceID("plan-vrien-\(index + 1)")
        switch index {
        case 0: makeLong(&plan)
        case 1: makeSami(&plan)
        case 2: makeRightToLeft(&plan)
        case 3: makeEmoji(&plan)
        case 4: makeLeapDay(&plan, settings.day)
        case 5: plan = EmptyPlan.make(association: association, day: settings.day); plan.id = "plan-vrien-6"
        default: makeMarkup(&plan)
        }
        return plan
    }

    private static func makeLong(_ plan: inout Plan) {
        plan.company.name =
            "Eierseksjonssameiet Øvre Tømmerhaugløkkveien og Nordre Kvitveisvingens Garasje-, Velforenings- og "
            + "Vannforsyningsinteressentskapssammenslutning"
        plan.company.address?.street = String(repeating: "Sørveståsenbakkeløkkestubben", count: 3) + " 1–299"
        for index in plan.activities.indices where index % 5 == 0 {
            plan.activities[index].title = String(
                repeating: "Brannslokkingsapparatkontrollforskriftsgjennomgang", count: 2)
        }
        for index in plan.deviations.indices where index % 4 == 0 {
            plan.deviations[index].details = String(repeating: plan.deviations[index].details + " ", count: 12)
        }
    }

    private static func makeSami(_ plan: inout Plan) {
        plan.company.name = "Čáhppesrássa ássanguovllu searvi – Guovdageainnu ŧuođđu ŋ"
        plan.company.address?.place = "Kárášjohka"
        plan.contacts.append(
            Contact(id: "kontakt-sami", role: "Vaktmester", name: "Áilu Čálliid Šuvvá", phone: "", email: ""))
    }

    private static func makeRightToLeft(_ plan: inout Plan) {
        plan.company.name = "Fjordgløtt borettslag (בית על החוף)"
        if !plan.users.isEmpty { plan.users[0].name = "محمد الأحمد" }
        if let first = plan.deviations.indices.first {
            plan.deviations[first].title = "Skilt mangler: مخرج الطوارئ ved oppgang B"
        }
        plan.contacts.append(
            Contact(id: "kontakt-rtl", role: "שרברב (rørlegger)", name: "דוד לוי", phone: "", email: ""))
    }

    private static func makeEmoji(_ plan: inout Plan) {
        plan.company.name = "Solgløtt 🌞 borettslag"
        for index in plan.deviations.indices.prefix(3) { plan.deviations[index].title += " 🔥⚠️👩‍🚒" }
        for index in plan.activities.indices.prefix(3) {
            plan.activities[index].title = "🎄 " + plan.activities[index].title
        }
    }

    private static func makeLeapDay(_ plan: inout Plan, _ day: Day) {
        var year = day.year
        while !Day.isLeap(year) { year -= 1 }
        guard let leapDay = Day(year: year, month: 2, day: 29) else { return }
        plan.created = leapDay
        plan.logins.removeAll { $0.time.day < leapDay }
        plan.activities = plan.activities.filter { $0.kind != .annualReview }
        plan.activities.append(
            Activity(
                id: "aktivitet-skudd", kind: .annualReview, title: "Årlig HMS-gjennomgang", category: "Internkontroll",
                created: leapDay, dueDate: leapDay, responsible: "Styreleder"))
        plan.company.name = "Skuddårstunet borettslag"
    }

    private static func makeMarkup(_ plan: inout Plan) {
        plan.company.name = "<b>Åsen & Dalen</b> {{navn}} \"borettslag\""
        for index in plan.deviations.indices.prefix(4) {
            plan.deviations[index].title = "</td></table><script>alert('x')</script> & &amp; {{{title}}}"
        }
        for index in plan.activities.indices.prefix(3) { plan.activities[index].category = "" }
    }
}
