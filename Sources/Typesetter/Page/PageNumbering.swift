import Markup

/// Finds on each page what elements say to it: named strings, resets of the page counter, where ids stand.
struct PageNumbering {
    let context: LayoutContext
    let strings: [BoxID: [(name: String, value: String)]]
    let resets: [BoxID: Int]
    /// Page number of each element with an id that is asked for.
    private(set) var numbers: [String: Int] = [:]
    private var counter = 0

    init(context: LayoutContext, strings: [BoxID: [(name: String, value: String)]], resets: [BoxID: Int]) {
        self.context = context
        self.strings = strings
        self.resets = resets
    }

    /// Numbers the pages, notes assignments, and finds the pages of the ids listed.
    mutating func number(_ pages: inout [LaidOutPage], ids: [Int32: String]) {
        for index in pages.indices {
            count(&pages[index])
            guard !strings.isEmpty || !resets.isEmpty || !ids.isEmpty else { continue }
            if !pages[index].root.isNone { visit(pages[index].root, &pages[index], ids) }
            for entry in pages[index].positioned { visit(entry.fragment, &pages[index], ids) }
        }
    }

    /// `counter-reset`, `-increment` and `-set` of the page context; without them each page counts one.
    private mutating func count(_ page: inout LaidOutPage) {
        let style = page.style.style.generated
        for change in style.counterReset where change.name == "page" { counter = change.value }
        let own = style.counterIncrement.filter { $0.name == "page" }
        counter += own.isEmpty ? 1 : own.reduce(0) { $0 + $1.value }
        for change in style.counterSet where change.name == "page" { counter = change.value }
        page.number = counter
    }

    private mutating func visit(_ id: FragmentID, _ page: inout LaidOutPage, _ ids: [Int32: String]) {
        let kind = context.fragments[id].kind
        if kind == .text || kind == .repeated { return }
        if context.fragments[id].isFirst, kind == .box || kind == .replaced {
            note(context.fragments[id].box, &page, ids)
        }
        var child = context.fragments[id].firstChild
        while !child.isNone {
            visit(child, &page, ids)
            child = context.fragments[child].nextSibling
        }
    }

    private mutating func note(_ box: BoxID, _ page: inout LaidOutPage, _ ids: [Int32: String]) {
        if context.traits(of: box).contains(.setsString), let assigned = strings[box] { page.assignments += assigned }
        if !resets.isEmpty, let value = resets[box] {
            // A reset within the flow gives its page the number, as if it stood at the page's start.
            counter = value
            page.number = value
        }
        guard !ids.isEmpty, context.boxes[box].pseudo == .none, let name = ids[context.boxes[box].node.index] else {
            return
        }
        if numbers[name] == nil { numbers[name] = page.number }
    }
}
