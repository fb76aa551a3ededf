import PlanStore

/// A dry run: what will happen, and the button that makes it happen.
struct TrialPage: PageRecord {
    var batch: Batch
    var rows: [BatchRow]
    var notes: [BatchRow.Note: Int]
    var view: String
    var page: Int
    /// The reader has pressed the button without the tick.
    var lacksTick = false
    /// What is wrong with the day that was asked for, and what was written.
    var dayError: String?
    var dayText: String?

    /// Rows on a page.
    static let pageSize = 50

    /// Something an adviser should look at before starting.
    struct Remark: PageRecord {
        var mark: StateMark
        var title: String
        var count: Int
        var effect: String

        static let fields: [PageField<Self>] = [
            .record("mark") { $0.mark }, .text("title") { $0.title }, .number("count") { $0.count },
            .text("effect") { $0.effect },
        ]
    }

    private var remarks: [Remark] {
        let failed = batch.count(.failed)
        let skipped = batch.count(.skipped)
        var remarks: [Remark] = []
        if failed > 0 {
            remarks.append(
                Remark(
                    mark: StateMark(kind: .bad, word: "Kan ikke kjøres"), title: "", count: failed,
                    effect: "Planen endres ikke. Årsaken står ved hvert boligselskap."))
        }
        if skipped > 0 {
            remarks.append(
                Remark(
                    mark: StateMark(kind: .skipped, word: "Hoppes over"), title: "", count: skipped,
                    effect: "Er gjennomgått allerede, eller pågår i en annen kjøring."))
        }
        return remarks
            + BatchRow.Note.allCases.compactMap { note in
                notes[note].map {
                    Remark(
                        mark: StateMark(kind: note == .activatesNotification ? .info : .warning, word: note.title),
                        title: "", count: $0, effect: note.effect)
                }
            }
    }

    private var chips: [BatchView] {
        [
            BatchView(
                name: "Alle \(NumberText.grouped(batch.total))", value: "", batch: batch.trialAddress, current: view),
            BatchView(
                name: "Klare \(NumberText.grouped(batch.count(.ready)))", value: "klare", batch: batch.trialAddress,
                current: view),
            BatchView(
                name: "Hoppes over \(batch.count(.skipped))", value: "hopp", batch: batch.trialAddress, current: view),
            BatchView(
                name: "Kan ikke kjøres \(batch.count(.failed))", value: "stopp", batch: batch.trialAddress,
                current: view),
        ]
    }

    private var pager: Pager? {
        let hits = BatchView.states(view).map { states in states.reduce(0) { $0 + batch.count($1) } } ?? batch.total
        return Pager(page: page, size: Self.pageSize, hits: hits) { number in
            batch.trialAddress + AddressText.query([("vis", view), ("side", number == 1 ? "" : String(number))])
        }
    }

    static let fields: [PageField<Self>] = [
        .flag("isTrying") { $0.batch.phase == .trying }, .flag("isTried") { $0.batch.phase == .tried },
        .flag("isStarted") { $0.batch.startedAt != nil }, .text("runAddress") { $0.batch.address },
        .text("address") { $0.batch.trialAddress }, .number("total") { $0.batch.total },
        .number("ready") { $0.batch.count(.ready) }, .flag("hasReady") { $0.batch.count(.ready) > 0 },
        .text("doneValue") { String($0.batch.total - $0.batch.count(.waiting)) },
        .number("done") { $0.batch.total - $0.batch.count(.waiting) }, .text("totalValue") { String($0.batch.total) },
        .list("remarks") { $0.remarks }, .flag("hasRemarks") { !$0.remarks.isEmpty }, .list("views") { $0.chips },
        .list("rows") { $0.rows.map { BatchRowRecord(row: $0) } }, .optional("pager") { $0.pager },
        .number("activations") { $0.notes[.activatesNotification] ?? 0 },
        .flag("hasActivations") { $0.notes[.activatesNotification] != nil }, .text("asOf") { $0.batch.asOf.numeric },
        .flag("lacksTick") { $0.lacksTick }, .optional("dayError") { $0.dayError },
        .text("dayText") { $0.dayText ?? $0.batch.asOf.numeric },
        .text("duration") { $0.duration },
    ]

    /// About how long the run takes, at 15 reports a second.
    private var duration: String {
        let seconds = max(1, batch.count(.ready) / 15)
        return seconds < 60
            ? "Omtrent \(NumberText.count(seconds, "sekund", "sekunder"))"
            : "Omtrent \(NumberText.count((seconds + 59) / 60, "minutt", "minutter"))"
    }
}

extension BatchRow.Note {
    /// What it is.
    var title: String {
        switch self {
        case .deadlinePassed: "Ny frist blir fortsatt over frist"
        case .createsActivity: "Mangler aktiviteten «Årlig HMS-gjennomgang»"
        case .severalActivities: "Flere aktiviteter med samme navn"
        case .activatesNotification: "Varsling er inaktiv"
        }
    }

    /// What follows from it.
    var effect: String {
        switch self {
        case .deadlinePassed: "Fristen flyttes ett år fra den gamle datoen og er da fremdeles passert."
        case .createsActivity: "Aktiviteten opprettes og får frist om ett år."
        case .severalActivities: "Den med nærmeste frist fullføres."
        case .activatesNotification: "SMS eller e-post slås på. Kan angres for hvert boligselskap."
        }
    }
}
