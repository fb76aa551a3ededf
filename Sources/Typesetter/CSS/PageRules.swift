import Markup

/// The `@page` rules of a document's style sheets, resolved page by page (CSS Paged Media 3 §3–§5).
public struct PageRules: Sendable {
    private let rules: [PageRule]
    private let lengths: LengthContext
    /// What the page context inherits: font and language of the root element, otherwise initial values.
    var base = ComputedStyle()
    /// Custom properties of the root element.
    var custom = CustomProperties()

    /// No rules: A4 without margins.
    public init() {
        self.init(
            [],
            lengths: LengthContext(
                fontSize: 16, rootFontSize: 16, page: MediaContext().page, font: FontStyle(), metrics: nil))
    }

    init(_ rules: [PageRule], lengths: LengthContext) {
        self.rules = rules
        self.lengths = lengths
    }

    /// The used style of a page.
    public func style(for page: PageSelectorContext) -> PageStyle { style(of: matches(page)) }

    /// The used style of the pages for which the same rules hold.
    func style(of matches: [Int]) -> PageStyle {
        let matched = matches.map { rules[$0] }
        let blocks = matched.map(\.block)
        let custom = custom.declaring(blocks, userAgentCount: 0)
        let cascade = Cascade(blocks: blocks.map { ResolvedBlock($0, custom) })
        var builder = cascade.builder(parent: base, lengths: lengths, role: .page)
        var result = PageStyle()
        result.style = builder.finish(.page)
        if let size = builder.pageSize { result.size = size }
        for name in MarginBoxName.allCases {
            let blocks = matched.flatMap { $0.marginBoxes.filter { $0.name == name }.map(\.block) }
            guard !blocks.isEmpty else { continue }
            let style = marginBox(name, blocks, parent: result.style, custom)
            if style.generatesBox { result.marginBoxes.append(PageStyle.MarginBox(name: name, style: style)) }
        }
        return result
    }

    /// Indices of the rules for a page, the weakest first: by the most specific selector of each that holds.
    func matches(_ page: PageSelectorContext) -> [Int] {
        var found: [(specificity: Specificity, order: Int)] = []
        for (order, rule) in rules.enumerated() {
            if rule.selectors.isEmpty {
                found.append((Specificity(), order))
            } else if let best = rule.selectors.filter({ $0.matches(page) }).map(\.specificity).max() {
                found.append((best, order))
            }
        }
        return found.sorted { ($0.specificity, $0.order) < ($1.specificity, $1.order) }.map(\.order)
    }

    private func marginBox(
        _ name: MarginBoxName, _ blocks: [DeclarationBlock], parent: ComputedStyle, _ custom: CustomProperties
    ) -> ComputedStyle {
        let all = [name.initialAlignment] + blocks
        let custom = custom.declaring(all, userAgentCount: 1)
        let cascade = Cascade(blocks: all.map { ResolvedBlock($0, custom) }, userAgentCount: 1)
        var builder = cascade.builder(parent: parent, lengths: lengths, role: .marginBox)
        builder.style.box.display = .block
        return builder.finish(.marginBox)
    }
}

extension MarginBoxName {
    /// Initial `text-align` and `vertical-align` (CSS Paged Media 3 §4.4).
    private var alignment: (text: TextAlign, vertical: VerticalAlign) {
        switch self {
        case .topLeftCorner, .bottomLeftCorner: (.right, .middle)
        case .topRightCorner, .bottomRightCorner: (.left, .middle)
        case .topLeft, .bottomLeft: (.left, .middle)
        case .topCenter, .bottomCenter: (.center, .middle)
        case .topRight, .bottomRight: (.right, .middle)
        case .leftTop, .rightTop: (.center, .top)
        case .leftMiddle, .rightMiddle: (.center, .middle)
        case .leftBottom, .rightBottom: (.center, .bottom)
        }
    }

    /// The same as declarations that any rule overrides.
    var initialAlignment: DeclarationBlock {
        var block = DeclarationBlock()
        block.append(
            Declaration(
                target: .longhand(.textAlign), value: .keyword(alignment.text.rawValue), isImportant: false, span: .none
            ))
        block.append(
            Declaration(
                target: .longhand(.verticalAlign), value: .alignment(alignment.vertical), isImportant: false,
                span: .none))
        return block
    }
}
