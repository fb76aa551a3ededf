import Markup

@testable import Typesetter

/// A piece of inline content that a test describes.
indirect enum Inline {
    case text(String)
    case span([Inline], (inout ComputedStyle) -> Void = { _ in })
    case atomic(width: Double, height: Double, (inout ComputedStyle) -> Void = { _ in })
    case float(width: Double, height: Double, FloatSide)
    case lineBreak
    case breakOpportunity
    case leader(String)
    case marker(String)
}

/// The fonts that the product ships.
enum TestFonts {
    static let folder = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } + "/Fonts"
    static let library = Result { () throws(Diagnostic) in try FontLibrary(directories: [folder]) }

    static func shaper() throws -> TextShaper { TextShaper(library: try library.get()) }
}

/// A paragraph built straight as boxes, and what becomes of it.
struct InlineFixture {
    let context: LayoutContext
    let root = BoxID(0)

    /// A paragraph in Fira Sans of 10 px with lines of 12 px, so that numbers are easy to read.
    init(_ content: [Inline], _ change: (inout ComputedStyle) -> Void = { _ in }) throws {
        var builder = Builder()
        var style = ComputedStyle()
        style.font.size = 10
        style.text.lineHeight = .length(12)
        style.text.language = "nb"
        style.box.display = .block
        change(&style)
        let id = builder.add(style)
        let root = builder.tree.append(
            Box(kind: .inlineRoot, isInlineLevel: false, style: id, node: NodeID(0)), to: .none)
        for item in content { builder.append(item, to: root, style: style) }
        let styled = StyledDocument(
            document: Document(), styles: builder.styles, elementStyles: [], pageRules: PageRules())
        context = LayoutContext(styled: styled, boxes: builder.tree, shaper: try TestFonts.shaper())
    }

    /// A paragraph of plain text.
    init(_ text: String, _ change: (inout ComputedStyle) -> Void = { _ in }) throws {
        try self.init([.text(text)], change)
    }

    private struct Builder {
        var tree = BoxTree()
        var styles: [ComputedStyle] = []

        mutating func add(_ style: ComputedStyle) -> StyleID {
            styles.append(style)
            return StyleID(styles.count - 1)
        }

        mutating func append(_ item: Inline, to parent: BoxID, style: ComputedStyle) {
            var own = style
            own.box = BoxStyle()
            switch item {
            case .marker(let text):
                own.text.whiteSpace = .pre
                let box = Box(kind: .outsideMarker, isInlineLevel: true, style: add(own), node: NodeID(0))
                let marker = tree.append(box, to: parent)
                append(.text(text), to: marker, style: own)
            case .text(let text), .leader(let text):
                var isLeader = false
                if case .leader = item { isLeader = true }
                var box = Box(kind: isLeader ? .leader : .text, isInlineLevel: true, style: add(own), node: NodeID(0))
                box.textStart = Int32(tree.text.count)
                tree.text += Array(text.utf8)
                box.textLength = Int32(tree.text.count) - box.textStart
                tree.append(box, to: parent)
            case .span(let children, let change):
                change(&own)
                let box = tree.append(
                    Box(kind: .inline, isInlineLevel: true, style: add(own), node: NodeID(0)), to: parent)
                for child in children { append(child, to: box, style: own) }
            case .atomic(let width, let height, let change):
                own.box.width = .length(LengthPercentage(pixels: width))
                own.box.height = .length(LengthPercentage(pixels: height))
                own.box.display = .inlineBlock
                change(&own)
                tree.append(Box(kind: .block, isInlineLevel: true, style: add(own), node: NodeID(0)), to: parent)
            case .float(let width, let height, let side):
                own.box.width = .length(LengthPercentage(pixels: width))
                own.box.height = .length(LengthPercentage(pixels: height))
                own.box.display = .block
                own.box.float = side
                tree.append(Box(kind: .block, isInlineLevel: false, style: add(own), node: NodeID(0)), to: parent)
            case .lineBreak:
                tree.append(Box(kind: .lineBreak, isInlineLevel: true, style: add(own), node: NodeID(0)), to: parent)
            case .breakOpportunity:
                tree.append(
                    Box(kind: .breakOpportunity, isInlineLevel: true, style: add(own), node: NodeID(0)), to: parent)
            }
        }
    }

    /// Lays the paragraph out in one piece.
    func layout(width: Double) -> LayoutResult {
        InlineLayout(context: context, root: root).layout(in: ConstraintSpace(availableWidth: width), from: nil)
    }

    /// The text of each line, in the order of the fragments; a generated hyphen shows as `=`.
    func lines(width: Double) -> [String] { lines(of: layout(width: width)) }

    func lines(of result: LayoutResult) -> [String] {
        guard !result.fragment.isNone else { return [] }
        return children(of: result.fragment).filter { context.fragments[$0].kind == .line }.map { line in
            runs(below: line).map { run in
                // A forced break ends the text of its line with a line feed.
                String(decoding: run.text.filter { $0 != 0x0A }, as: UTF8.self) + (run.hasGeneratedHyphen ? "=" : "")
            }.joined()
        }
    }

    func children(of fragment: FragmentID) -> [FragmentID] {
        var found: [FragmentID] = []
        var child = context.fragments[fragment].firstChild
        while !child.isNone {
            found.append(child)
            child = context.fragments[child].nextSibling
        }
        return found
    }

    func runs(below fragment: FragmentID) -> [TextRunFragment] {
        texts(below: fragment).map { context.fragments.runs[Int(context.fragments[$0.id].payload)] }
    }

    /// Text fragments below another with their places relative to it.
    func texts(below fragment: FragmentID, at origin: Point = .zero) -> [(id: FragmentID, rect: Rect)] {
        all(below: fragment, at: origin).filter { context.fragments[$0.id].kind == .text }
    }

    /// All fragments below another in document order, with their places relative to it.
    func all(below fragment: FragmentID, at origin: Point = .zero) -> [(id: FragmentID, rect: Rect)] {
        children(of: fragment).flatMap { child -> [(id: FragmentID, rect: Rect)] in
            let rect = context.fragments[child].rect.offset(by: origin)
            return [(child, rect)] + all(below: child, at: rect.origin)
        }
    }

    /// Lays the paragraph out over pages of a height and gives the lines of each.
    func pages(width: Double, height: Double, first: Double? = nil) -> [[String]] {
        var pages: [[String]] = []
        var resume: ResumePoint?
        var isFirst = true
        while isFirst || resume != nil, pages.count < 50 {
            var space = ConstraintSpace(availableWidth: width)
            let startsLow = isFirst && first != nil
            space.fragmentation = Fragmentation(
                remaining: startsLow ? first ?? height : height, pageHeight: height, isAtPageStart: !startsLow)
            let result = InlineLayout(context: context, root: root).layout(in: space, from: resume)
            pages.append(lines(of: result))
            resume = result.resume
            if resume?.position == .start { resume = nil } else { isFirst = false }
            if isFirst { isFirst = false; resume = ResumePoint(box: root, position: .start) }
        }
        return pages
    }
}
