extension CompanyListAddress {
    /// A filter that is set: its name in forms, its button's words, its name in sentences.
    struct ActiveFilter: PageRecord {
        var name: String
        var words: String
        var noun: String

        static let fields: [PageField<Self>] = [
            .text("name") { $0.name }, .text("words") { $0.words }, .text("noun") { $0.noun },
        ]
    }

    /// The filters that are set, in the order of the form.
    var filters: [ActiveFilter] {
        let all: [(String, String, String, String)] = [
            ("sok", search, "Søk: \(search)", "søket"),
            ("niva", level, "HMS-score: \(Self.name(level, Self.levels))", "filteret på score"),
            ("tema", theme, "Svakeste tema: \(Self.name(theme, Self.themes))", "filteret på tema"),
            ("frist", deadline, "Frist: \(Self.name(deadline, Self.deadlines).lowercased())", "filteret på frist"),
            ("ar", year, Self.name(year, Self.years), "filteret på gjennomgang i år"),
            ("endring", change, "Har falt ett nivå eller mer", "filteret på fall"),
        ]
        return all.filter { !$0.1.isEmpty }.map { ActiveFilter(name: $0.0, words: $0.2, noun: $0.3) }
    }

    /// The list without one filter, or without any.
    func without(_ name: String) -> CompanyListAddress {
        var result = self
        result.page = 1
        if name == "sok" || name == "alle" { result.search = "" }
        if name == "niva" || name == "alle" { result.level = "" }
        if name == "tema" || name == "alle" { result.theme = "" }
        if name == "frist" || name == "alle" { result.deadline = "" }
        if name == "ar" || name == "alle" { result.year = "" }
        if name == "endring" || name == "alle" { result.change = "" }
        return result
    }

    /// The list by a column; the same column again turns the order round.
    func sorted(by order: String) -> CompanyListAddress {
        guard Self.orders.contains(where: { $0.value == order }) else { return self }
        var result = self
        result.isDescending = order == self.order && !isDescending
        result.order = order
        result.page = 1
        return result
    }

    private static func name(_ value: String, _ choices: Choices) -> String {
        choices.first { $0.value == value }?.name ?? ""
    }
}
