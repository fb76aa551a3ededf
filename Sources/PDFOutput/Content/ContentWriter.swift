import Typesetter

/// Turns a page's display list into content streams (ISO 32000-1 §8–9, §14.6).
///
/// Coordinates stay CSS pixels with y downwards; a first matrix maps them to points. Marks are opened when something
/// is painted, so that nothing empty is marked and neighbours of the same mark become one sequence.
final class ContentWriter {
    /// What is being painted.
    enum Mark: Equatable {
        case none
        case content(ContentMark)
        case artifact(ArtifactKind)
    }

    /// A content stream under construction: the page's, or a group's on top of it.
    struct Layer {
        var out = SyntaxBuffer()
        var state = GraphicsState()
        var saved: [GraphicsState] = []
        var isInText = false
        var open = Mark.none
        var nextIdentifier = 0
        var objects = ResourceTable.XObjects()
        /// The form a group becomes; `nil` for the page.
        var form: ObjectID?
        /// Opacity of the group.
        var opacity = 1.0
        /// Whether the group stands within a mark as a whole.
        var isWithinMark = false
    }

    let page: Page
    let pageIndex: Int
    let faces: [FontFace]
    let elements: [StructureElement]
    let encoding: TextEncoding
    /// Whether marks are written.
    let isTagged: Bool
    /// The file that forms, shadings and masks go to.
    @exclusivity(unchecked) var file: ObjectFile
    @exclusivity(unchecked) var resources: ResourceTable

    @exclusivity(unchecked) var layer = Layer()
    var layers: [Layer] = []
    var requested = Mark.none
    /// Groups without effect that are open.
    var plainGroups: [Bool] = []
    var nextReplacement = 0
    /// Index of the item that is being written.
    var position = 0
    /// Sequences of structure elements.
    private(set) var records: [MarkRecord] = []
    /// Text outside of any mark.
    private(set) var untaggedText: [String] = []
    /// How deep graphics states were saved within each other.
    var deepestSave = 0
    /// Whether opacity, masks or groups were used.
    var hasTransparency = false

    init(
        page index: Int, of document: TypesetDocument, encoding: TextEncoding, isTagged: Bool, resources: ResourceTable,
        file: ObjectFile
    ) {
        page = document.pages[index]
        pageIndex = index
        faces = document.faces
        elements = document.structure.elements
        self.encoding = encoding
        self.isTagged = isTagged
        self.file = file
        self.resources = resources
    }

    /// Writes all items; the page's stream then stands in `layer`.
    func write() {
        layer.out.append("0.75 0 0 -0.75 0 ")
        layer.out.append(page.size.height * 0.75)
        layer.out.append(" cm\n")
        for index in page.items.indices {
            position = index
            write(page.items[index])
        }
        while !layers.isEmpty { endGroup() }
        while !layer.saved.isEmpty { restore() }
        closeMark()
    }

    private func write(_ item: DisplayItem) {
        switch item {
        case .beginContent(let mark): requested = .content(mark)
        case .beginArtifact(let kind): requested = .artifact(kind)
        case .endContent: requested = .none
        case .fill(let shape, let paint): fill(shape, paint)
        case .stroke(let shape, let style, let color): stroke(shape, style, color)
        case .glyphs(let run): show(run)
        case .image(let image, let rect): draw(image, rect)
        case .save: save()
        case .restore: restore()
        case .clip(let shape): clip(shape)
        case .transform(let matrix): transform(matrix)
        case .beginGroup(let opacity): beginGroup(opacity)
        case .endGroup: endGroup()
        }
    }

    // MARK: Marks

    /// Opens the mark that was asked for, before something is painted.
    func prepareMark(forText run: GlyphRun? = nil) {
        guard isTagged, !layer.isWithinMark else { return }
        if requested == .none, let run { noteUntagged(run) }
        prepare(requested == .none ? .artifact(.layout) : requested)
    }

    /// Opens a mark unless it is open already.
    func prepare(_ wanted: Mark) {
        guard layer.open != wanted else { return }
        closeMark()
        switch wanted {
        case .none: return
        case .content(let mark): open(mark)
        case .artifact(let kind): layer.out.append(Self.operator(for: kind))
        }
        layer.open = wanted
    }

    /// Ends the open mark.
    func closeMark() {
        endText()
        guard layer.open != .none else { return }
        layer.out.append("EMC\n")
        layer.open = .none
    }

    private func open(_ mark: ContentMark) {
        layer.out.append("/")
        layer.out.append(role(of: mark))
        layer.out.append("<</MCID ")
        layer.out.append(layer.nextIdentifier)
        layer.out.append(">>BDC\n")
        records.append(
            MarkRecord(mark: mark, page: pageIndex, identifier: layer.nextIdentifier, form: layer.form))
        layer.nextIdentifier += 1
    }

    private func role(of mark: ContentMark) -> StaticString {
        let index = Int(mark.element.index)
        return elements.indices.contains(index) ? elements[index].role.syntax : "Span"
    }

    private func noteUntagged(_ run: GlyphRun) {
        var text: [UInt32] = []
        page.withBuffers { buffers in
            ClusterReader(run, of: buffers)?.forEachCluster {
                text += $0.text.isEmpty ? [$0.onlyScalar ?? 0x20] : $0.text
            }
        }
        let words = String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init)))
        if words.contains(where: { !$0.isWhitespace }) { untaggedText.append(words) }
    }

    private static func `operator`(for kind: ArtifactKind) -> StaticString {
        switch kind {
        case .header: "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"
        case .footer: "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"
        case .pagination: "/Artifact<</Type/Pagination>>BDC\n"
        case .layout, .background: "/Artifact<</Type/Layout>>BDC\n"
        }
    }
}
