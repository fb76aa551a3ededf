/// Page numbers that texts show, known from the layout before (DESIGN decision 4).
struct PageReferences: Equatable {
    /// Page number (as the page counter counts) of each element with an id.
    var pages: [String: Int] = [:]
    /// Number of pages.
    var total = 0

    /// The number of a target's page; nothing known yet gives a number of likely width.
    func page(of target: String, _ style: CounterStyle) -> String { style.format(pages[target] ?? 1) }

    /// The number of pages.
    func total(_ style: CounterStyle) -> String { style.format(total) }
}
