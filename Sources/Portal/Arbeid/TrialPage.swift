import PlanStore

/// A dry run: what will happen, and the button that makes it happen.
struct TrialPage: PageRecord {
    var batch: Batch
    var rows: [BatchRow]
    /// How many rows the view has on all pages.
    var hits: Int
    /// Plans by what is noted about them, and all about which something is.
    var notes: [BatchRow.Note: Int]
    var noted: Int
    /// Channels that are switched on.
    var activations: Int
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
        var count: Int
        var effect: String
        /// Where its rows are shown.
        var address: String

        static let fields: [PageField<Self>] = [
            .record("mark") { $0.mark }, .number("count") { $0.count }, .text("effect") { $0.effect },
            .text("address") { $0.address },
        ]
    }

    private var remarks: [Remark] {
        let failed = batch.count(.failed)
        let skipped = batch.count(.skipped)
        var remarks: [Remark] = []
        if failed > 0 {
            remarks.append(
                Remark(
                    mark: StateMark(kind: .bad, word: "Kan ikke kjøres"), count: failed,
                    effect: "Planen endres ikke. Årsaken står ved hvert boligselskap.", address: address("stopp")))
        }
        if skipped > 0 {
            remarks.append(
                Remark(
                    mark: StateMark(kind: .skipped, word: "Hoppes over"), count: skipped,
                    effect: "Er gjennomgått allerede, eller pågår i en annen kjøring.", address: address("hopp")))
        }
        return remarks
            + BatchRow.Note.allCases.compactMap { note in
                notes[note].map {
                    Remark(
                        mark: StateMark(kind: note == .activatesNotification ? .info : .warning, word: note.title),
                        count: $0, effect: note.effect, address: address(note.rawValue))
                }
            }
    }

    /// The rows of a view.
    private func address(_ view: String) -> String {
        batch.trialAddress + AddressText.query([("vis", view)]) + "#tabell"
    }

    private var chips: [BatchView] {
        var all = [
            ("Alle", "", batch.total), ("Klare", "klare", batch.count(.ready)), ("Med merknad", "merknad", noted),
            ("Hoppes over", "hopp", batch.count(.skipped)), ("Kan ikke kjøres", "stopp", batch.count(.failed)),
        ]
        if let note = BatchView.note(view) { all.append((note.title, view, notes[note] ?? 0)) }
        return all.map { name, value, count in
            BatchView(
                name: "\(name) \(NumberText.grouped(count))", value: value, batch: batch.trialAddress, current: view)
        }
    }

    private var pager: Pager? {
        Pager(page: page, size: Self.pageSize, hits: hits) { number in
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
        .number("activations") { $0.activations }, .flag("hasActivations") { $0.activations > 0 },
        .text("table") { $0.batch.address + "/scorer.csv" }, .text("asOf") { $0.batch.asOf.numeric },
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
