/// The values of page 1.
struct FrontPage: ReportRecord {
    var company: String
    /// Whether the company's name asks for a smaller heading.
    var isLongName: Bool
    /// Whether the name needs smaller type to stand on one line.
    var isWideName: Bool
    var association: String
    var docline: String
    var subtitle: String
    var score: String
    var level: String
    var pointer: String
    var rungs: [Rung]
    var purpose: String
    var execution: String
    var conclusion: Conclusion
    var marks: [ScaleMark]
    var themes: [ThemeRow]
    var priorities: [PriorityRow]
    var noPriorities: String?

    /// A step of the level scale.
    struct Rung: ReportRecord {
        var width: String
        var word: String
        var range: String
        var isOn: Bool

        static let fields: [ReportField<Rung>] = [
            .text("width") { $0.width }, .text("word") { $0.word }, .text("range") { $0.range },
            .flag("isOn") { $0.isOn },
        ]
    }

    /// A number above the themes' bars, and a tick in their unfilled part.
    struct ScaleMark: ReportRecord {
        var left: String
        var number: String

        static let fields: [ReportField<ScaleMark>] = [.text("left") { $0.left }, .text("number") { $0.number }]
    }

    /// The verdict and what belongs to it.
    struct Conclusion: ReportRecord {
        var level: String
        var verdict: String
        var lift: String?
        var cap: String?
        var comparison: String?

        static let fields: [ReportField<Conclusion>] = [
            .text("level") { $0.level }, .text("verdict") { $0.verdict }, .optionalText("lift") { $0.lift },
            .optionalText("cap") { $0.cap }, .optionalText("comparison") { $0.comparison },
        ]
    }

    /// A theme in the table of scores.
    struct ThemeRow: ReportRecord {
        var name: String
        var href: String
        var width: String
        var ticks: [ScaleMark]
        var score: String
        var level: String
        var weight: String
        var gain: String

        static let fields: [ReportField<ThemeRow>] = [
            .text("name") { $0.name }, .text("href") { $0.href }, .text("width") { $0.width },
            .list("ticks") { $0.ticks }, .text("score") { $0.score }, .text("level") { $0.level },
            .text("weight") { $0.weight }, .text("gain") { $0.gain },
        ]
    }

    /// A measure to prioritise, with the figures behind it.
    struct PriorityRow: ReportRecord {
        var number: String
        var isFirst: Bool
        var title: String
        var why: String
        var href: String

        static let fields: [ReportField<PriorityRow>] = [
            .text("number") { $0.number }, .flag("isFirst") { $0.isFirst }, .text("title") { $0.title },
            .text("why") { $0.why }, .text("href") { $0.href },
        ]
    }

    static let fields: [ReportField<FrontPage>] = [
        .text("company") { $0.company }, .flag("isLongName") { $0.isLongName },
        .flag("isWideName") { $0.isWideName }, .text("association") { $0.association },
        .text("docline") { $0.docline },
        .text("subtitle") { $0.subtitle }, .text("score") { $0.score }, .text("level") { $0.level },
        .text("pointer") { $0.pointer }, .list("rungs") { $0.rungs }, .text("purpose") { $0.purpose },
        .text("execution") { $0.execution }, .record("conclusion") { $0.conclusion }, .list("marks") { $0.marks },
        .list("themes") { $0.themes }, .list("priorities") { $0.priorities },
        .optionalText("noPriorities") { $0.noPriorities },
    ]
}
