/// What references to pages are filled with: known from the pass before (DESIGN decision 4).
struct PageReferences: Equatable {
    /// Page number (as the page counter counts) of each element with an id.
    var pages: [String: Int] = [:]
    /// Number of pages.
    var total = 0
    /// What references showed that were asked for, in order: a pass that shows the same is the last.
    var shown: [String] = []

    /// The number of pages.
    mutating func total(_ style: CounterStyle) -> String {
        let text = style.format(total)
        shown.append(text)
        return text
    }

    /// The number of a target's page; nothing known yet gives a number of likely width.
    mutating func page(of target: String, _ style: CounterStyle) -> String {
        let text = style.format(pages[target] ?? 1)
        shown.append("\(target)=\(text)")
        return text
    }
}
