public import Markup

/// `viewBox` and `preserveAspectRatio` of a viewport (SVG 1.1 §7.7, §7.8).
public struct SVGViewport: Hashable, Sendable {
    /// `viewBox`; `nil` where there is none or it is wrong.
    public var viewBox: Rect?
    /// Where the content stands in room that is left: 0, 0.5 or 1 on each axis.
    var alignment = Point(x: 0.5, y: 0.5)
    /// `none`: the content is stretched.
    var isStretched = false
    /// `slice`: the content covers the viewport and is cut.
    var isSliced = false

    /// Reads the attributes' values.
    public init(viewBox: String?, preserveAspectRatio: String?) {
        if let viewBox, let numbers = NumberScanner.numbers(viewBox), numbers.count == 4, numbers[2] >= 0,
            numbers[3] >= 0
        {
            self.viewBox = Rect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
        }
        readAspect(preserveAspectRatio ?? "")
    }

    /// The viewport of an `svg` element.
    public init(_ node: NodeID, in document: Document) {
        self.init(
            viewBox: document.attribute("viewBox", of: node),
            preserveAspectRatio: document.attribute("preserveAspectRatio", of: node))
    }

    /// What an inline `svg` element asks for: sizes from its attributes, ratio from these or from the view box
    /// (CSS Images 3 §4.1, SVG 2 §8.12). Percentages are no intrinsic sizes.
    public static func replacedContent(of node: NodeID, in document: Document) -> ReplacedContent {
        let size = intrinsicSize(
            width: document.attribute(.width, of: node), height: document.attribute(.height, of: node),
            viewport: SVGViewport(node, in: document))
        return .inlineSVG(width: size.width, height: size.height, ratio: size.ratio)
    }

    static func intrinsicSize(
        width: String?, height: String?, viewport: SVGViewport
    ) -> (width: Double?, height: Double?, ratio: Double?) {
        let width = width.flatMap { SVGLength($0) }.flatMap { $0.isShare ? nil : max(0, $0.value) }
        let height = height.flatMap { SVGLength($0) }.flatMap { $0.isShare ? nil : max(0, $0.value) }
        if let width, let height, width > 0, height > 0 { return (width, height, width / height) }
        guard let box = viewport.viewBox, box.width > 0, box.height > 0 else { return (width, height, nil) }
        return (width, height, box.width / box.height)
    }

    /// The transform from user space into a viewport of the given size at the origin; `nil` where nothing is to be drawn.
    func transform(into size: Extent) -> AffineTransform? {
        guard let box = viewBox else { return .identity }
        guard box.width > 0, box.height > 0 else { return nil }
        var (x, y) = (size.width / box.width, size.height / box.height)
        if !isStretched {
            x = isSliced ? max(x, y) : min(x, y)
            y = x
        }
        return AffineTransform(
            a: x, d: y, e: (size.width - box.width * x) * alignment.x - box.minX * x,
            f: (size.height - box.height * y) * alignment.y - box.minY * y)
    }

    private mutating func readAspect(_ text: String) {
        for word in text.split(separator: " ") {
            switch word {
            case "none": isStretched = true
            case "slice": isSliced = true
            default: readAlignment(word)
            }
        }
    }

    private mutating func readAlignment(_ word: Substring) {
        guard word.hasPrefix("x"), word.utf8.count == 8 else { return }
        alignment.x = Self.share(word.dropFirst().prefix(3))
        alignment.y = Self.share(word.suffix(3))
    }

    private static func share(_ word: Substring) -> Double { word == "Min" ? 0 : word == "Max" ? 1 : 0.5 }
}
