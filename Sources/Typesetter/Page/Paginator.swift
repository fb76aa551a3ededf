import Markup

/// Breaks a document into pages: one call of layout per page, each going on where the last one ended
/// (DESIGN decision 4; CSS Paged Media 3, CSS Fragmentation 3).
struct Paginator {
    let context: LayoutContext
    let rules: PageRules
    let limits: TypesettingLimits
    private(set) var pages: [LaidOutPage] = []
    /// What each page is laid out from; `nil` for blank pages.
    private var starts: [PageStart?] = []
    /// Styles of pages by the rules that hold for them.
    private var styles: [[Int]: PageStyle] = [:]

    /// Where a page ends; `nil` within it at the document's end.
    private struct PageEnd {
        let point: ResumePoint?
    }

    /// Where a page begins.
    private struct PageStart {
        let resume: ResumePoint?
        let name: String
    }

    init(context: LayoutContext, limits: TypesettingLimits) {
        self.context = context
        self.limits = limits
        rules = context.styled.pageRules
    }

    /// Lays out all pages.
    mutating func run() {
        run(from: nil, name: BreakRules(context: context).pageName(BoxTree.root))
    }

    /// Lays out some pages again, whose text has changed; where one ends elsewhere than before, all that follow it too.
    mutating func runAgain(_ changed: [Int]) {
        for index in changed {
            guard index < pages.count, let start = starts[index] else { continue }
            let next = nextStart(after: index)
            let (kept, keptStarts) = (pages, starts)
            pages.removeLast(pages.count - index)
            starts.removeLast(starts.count - index)
            guard let end = addPage(name: start.name, from: start.resume) else { return }
            guard end.point == next?.resume else {
                if let point = end.point { run(from: point, name: start.name) }
                return
            }
            pages += kept[(index + 1)...]
            starts += keptStarts[(index + 1)...]
        }
    }

    private func nextStart(after index: Int) -> PageStart? {
        starts[(index + 1)...].lazy.compactMap(\.self).first
    }

    private mutating func run(from first: ResumePoint?, name firstName: String) {
        var resume = first
        var name = firstName
        repeat {
            addBlankPage(before: resume?.side ?? .auto, name: name)
            if let wanted = resume?.pageName { name = wanted }
            guard let next = addPage(name: name, from: resume) else { return }
            if let point = next.point, point == resume {
                return report("page-no-progress", "a page takes none of the content that is left")
            }
            resume = next.point
            if pages.count >= limits.pages, resume != nil {
                return report("too-many-pages", "the document has more than \(limits.pages) pages")
            }
        } while resume != nil
    }

    private func report(_ code: Diagnostic.Code, _ message: String) {
        context.diagnostics.report(Diagnostic(code, .error, message))
    }

    /// A blank page where the next one must be on the other side.
    private mutating func addBlankPage(before side: BreakBetween, name: String) {
        let isLeft = pages.count % 2 == 1
        switch side {
        case .left, .verso: if isLeft { return }
        case .right, .recto: if !isLeft { return }
        case .auto, .avoid, .page: return
        }
        let selector = selector(name: name, isBlank: true)
        let style = style(for: selector)
        pages.append(LaidOutPage(style: style, selector: selector, geometry: PageGeometry(style)))
        starts.append(nil)
    }

    /// Adds a page that the flow has nothing for; `false` where there may be no more.
    mutating func addEmptyPage() -> Bool {
        guard pages.count < limits.pages else {
            report("too-many-pages", "the document has more than \(limits.pages) pages")
            return false
        }
        let selector = selector(name: pages.last?.selector.name ?? "", isBlank: false)
        let style = style(for: selector)
        pages.append(LaidOutPage(style: style, selector: selector, geometry: PageGeometry(style)))
        starts.append(nil)
        return pages.last.map { $0.geometry.content.height >= 1 } ?? false
    }

    private func selector(name: String, isBlank: Bool) -> PageSelectorContext {
        PageSelectorContext(
            name: name, isFirst: pages.isEmpty, isLeft: pages.count % 2 == 1, isBlank: isBlank, number: pages.count + 1)
    }

    private mutating func style(for page: PageSelectorContext) -> PageStyle {
        let matches = rules.matches(page)
        if let known = styles[matches] { return known }
        let style = rules.style(of: matches)
        styles[matches] = style
        return style
    }

    private mutating func addPage(name: String, from resume: ResumePoint?) -> PageEnd? {
        let selector = selector(name: name, isBlank: false)
        let style = style(for: selector)
        let geometry = PageGeometry(style)
        let area = geometry.content
        guard area.width > 0, area.height >= 1 else {
            report("page-without-room", "the margins of page \(pages.count + 1) leave no room for content")
            return nil
        }
        var space = ConstraintSpace(availableWidth: area.width, availableHeight: area.height)
        space.fragmentation = Fragmentation(remaining: area.height, pageHeight: area.height, isAtPageStart: true)
        context.pageIndex = pages.count
        let result = context.layout(BoxTree.root, in: space, from: resume)
        guard !result.fragment.isNone else {
            report("page-no-progress", "nothing of what is left fits on page \(pages.count + 1)")
            return nil
        }
        var page = LaidOutPage(style: style, selector: selector, geometry: geometry)
        page.root = result.fragment
        let margin = context[style: BoxTree.root].box.margin
        let top = resume == nil ? margin.top.resolved(area.width) ?? 0 : 0
        context.fragments[result.fragment].rect.origin = Point(
            x: area.minX + (margin.left.resolved(area.width) ?? 0), y: area.minY + top)
        pages.append(page)
        starts.append(PageStart(resume: resume, name: name))
        return PageEnd(point: result.resume)
    }
}
