import CCairo
import Markup
import Typesetter

/// Makes vector graphics of an SVG file: librsvg draws it on a PDF page of its own, whose objects are taken over.
struct SVGImport {
    private let asset: ImageAsset
    private var objects: [ImportedDrawing.Object] = [ImportedDrawing.Object()]
    /// Object numbers of the page's file by index in the drawing.
    private var indices: [Int: Int] = [:]
    private var pending: [(index: Int, object: InspectedObject)] = []
    private var deepestSave = 0

    /// The drawing of an SVG file; `nil` if it cannot be drawn.
    static func drawing(of asset: ImageAsset) -> ImportedDrawing? {
        guard asset.width > 0, asset.height > 0, let page = drawnPage(asset), let file = InspectedFile(page),
            file.pageCount == 1
        else { return nil }
        var importer = SVGImport(asset: asset)
        importer.take(file.page(0))
        // What is nested deeper than PDF/A allows is no drawing for it.
        return importer.deepestSave <= 28 ? ImportedDrawing(objects: importer.objects) : nil
    }

    private init(asset: ImageAsset) { self.asset = asset }

    /// Notes how deep a form saves states within each other (ISO 19005-3 §6.1.13).
    private mutating func noteDepth(of content: [UInt8]) {
        var lexer = ContentLexer(content)
        var depth = 0
        while let token = lexer.next() {
            guard case .operator(let name) = token else { continue }
            if name == "q" { depth += 1 } else if name == "Q" { depth -= 1 }
            deepestSave = max(deepestSave, depth)
        }
    }

    private static func drawnPage(_ asset: ImageAsset) -> [UInt8]? {
        let sink = ByteSink()
        return withExtendedLifetime(sink) {
            let surface = cairo_pdf_surface_create_for_stream(
                ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), asset.width, asset.height)
            defer { cairo_surface_destroy(surface) }
            guard let context = cairo_create(surface) else { return nil }
            let area = Rect(x: 0, y: 0, width: asset.width, height: asset.height)
            let isDrawn = SVGDrawing(asset.bytes)?.draw(on: context, in: area) == true
            cairo_show_page(context)
            cairo_destroy(context)
            cairo_surface_finish(surface)
            return isDrawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? sink.bytes : nil
        }
    }

    /// Turns a page into a form of one unit each way, as images are.
    private mutating func take(_ page: InspectedObject) {
        var form = ImportedDrawing.Object()
        var syntax = SyntaxBuffer()
        syntax.append("/Type/XObject/Subtype/Form/BBox[0 0 ")
        syntax.append(operands: asset.width, asset.height)
        syntax.append("]/Matrix[")
        for value in [1 / asset.width, 0, 0, 1 / asset.height, 0, 0] { syntax.append(precise: value) }
        syntax.append("]/Group<</S/Transparency/CS/DeviceRGB/I true>>/Resources ")
        form.pieces = [.syntax(syntax.bytes)]
        if let resources = page["/Resources"] { append(resources, to: &form) } else { form.append("<<>>") }
        form.stream = (page["/Contents"]?.items ?? []).flatMap { $0.content + [0x0A] }
        noteDepth(of: form.stream ?? [])
        objects[0] = form
        while let next = pending.popLast() {
            var object = ImportedDrawing.Object()
            define(next.object, as: &object)
            objects[next.index] = object
        }
    }

    private mutating func define(_ source: InspectedObject, as object: inout ImportedDrawing.Object) {
        guard source.isStream else { return appendDirect(source, to: &object) }
        appendEntries(of: source, to: &object)
        object.stream = source.rawContent
        if source["/Subtype"]?.name == "Form" { noteDepth(of: source.content) }
    }

    /// Adds a value: what is indirect there is indirect here.
    private mutating func append(_ source: InspectedObject, to object: inout ImportedDrawing.Object) {
        let number = source.number
        guard number != 0 else { return appendDirect(source, to: &object) }
        if indices[number] == nil {
            indices[number] = objects.count
            pending.append((objects.count, source))
            objects.append(ImportedDrawing.Object())
        }
        object.pieces.append(.reference(indices[number] ?? 0))
    }

    private mutating func appendDirect(_ source: InspectedObject, to object: inout ImportedDrawing.Object) {
        if source.isDictionary {
            object.append("<<")
            appendEntries(of: source, to: &object)
            object.append(">>")
        } else if source.isArray {
            object.append("[")
            for item in source.items {
                append(item, to: &object)
                object.append(" ")
            }
            object.append("]")
        } else {
            object.pieces.append(.syntax(source.syntax))
        }
    }

    /// Adds a dictionary's entries, with what PDF/A asks for beyond what Cairo writes.
    private mutating func appendEntries(of source: InspectedObject, to object: inout ImportedDrawing.Object) {
        for key in source.keys where key != "/Length" && key != "/Interpolate" {
            guard let value = source[key] else { continue }
            object.append(key + " ")
            append(value, to: &object)
        }
        if source["/Subtype"]?.name == "CIDFontType2", source["/CIDToGIDMap"] == nil {
            object.append("/CIDToGIDMap/Identity")
        }
    }
}
