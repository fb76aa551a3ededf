import Markup

/// Page counters and named strings of all pages, as margin boxes show them (CSS GCPM 3 §1.1, CSS Paged Media 3 §6).
struct RunningContent {
    /// Values of named strings before the first assignment of each page.
    private var carried: [[String: String]] = []
    private let pages: [LaidOutPage]

    /// Reads the assignments that stand on the pages.
    init(_ pages: [LaidOutPage]) {
        self.pages = pages
        var values: [String: String] = [:]
        for page in pages {
            carried.append(values)
            for (name, value) in page.assignments { values[name] = value }
        }
    }

    /// Value of `string()` on a page.
    func string(_ name: String, _ keyword: ContentItem.StringKeyword, page index: Int) -> String {
        let own = pages[index].assignments.filter { $0.name == name }
        let before = carried[index][name] ?? ""
        switch keyword {
        case .first: return own.first?.value ?? before
        case .last: return own.last?.value ?? before
        case .start: return index == 0 ? own.first?.value ?? before : before
        case .firstExcept: return own.isEmpty ? before : ""
        }
    }

    /// Text of an item of `content` in a margin box; `nil` for images.
    func text(of item: ContentItem, page index: Int) -> String? {
        switch item {
        case .text(let text): return text
        case .counter("page", let style): return style.format(pages[index].number)
        case .counter("pages", let style): return style.format(pages.count)
        case .counter(let name, let style): return style.format(counter(name, page: index))
        case .counters(let name, _, let style):
            return style.format(name == "page" ? pages[index].number : counter(name, page: index))
        case .string(let name, let keyword): return string(name, keyword, page: index)
        case .openQuote: return "«"
        case .closeQuote: return "»"
        case .leader(let text): return text
        case .image: return nil
        case .attribute, .targetCounter, .targetText, .content, .noOpenQuote, .noCloseQuote: return ""
        }
    }

    /// A counter of the page context's own: pages are its scope.
    private func counter(_ name: String, page index: Int) -> Int {
        var value = 0
        for page in pages[...index] {
            let style = page.style.style.generated
            for change in style.counterReset where change.name == name { value = change.value }
            for change in style.counterIncrement where change.name == name { value += change.value }
            for change in style.counterSet where change.name == name { value = change.value }
        }
        return value
    }
}
