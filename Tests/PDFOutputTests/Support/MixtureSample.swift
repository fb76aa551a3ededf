import Typesetter

@testable import PDFOutput

/// A document with one of everything: all kinds of images, gradients, groups, lists, tables in tables, notes, links over
/// lines, several languages.
enum MixtureSample {
    static func document() -> TypesetDocument {
        var builder = DocumentBuilder(title: "Alt på én gang")
        builder.page()
        builder.text("Alt på én gang", at: Point(x: 40, y: 60), in: builder.element(.heading1), face: 1, size: 24)
        addContents(to: &builder)
        addImages(to: &builder)
        addList(to: &builder)
        addTable(to: &builder)
        addLanguages(to: &builder)
        addFadedParagraph(to: &builder)
        return builder.document
    }

    private static func addContents(to builder: inout DocumentBuilder) {
        builder.document.destinations = [Destination(name: "bilder", page: 0, point: Point(x: 40, y: 120))]
        builder.document.outline = [
            OutlineEntry(level: 1, label: "Alt på én gang", page: 0, point: Point(x: 40, y: 40))
        ]
        let contents = builder.element(.tableOfContents)
        let item = builder.element(.tableOfContentsItem, in: contents)
        let reference = builder.element(.reference, in: item)
        let link = builder.element(.link, in: reference)
        builder.text("Bilder og tegninger", at: Point(x: 40, y: 90), in: link)
        builder.document.pages[0].links.append(
            LinkAnnotation(
                rects: [Rect(x: 40, y: 78, width: 60, height: 16), Rect(x: 100, y: 78, width: 50, height: 16)],
                target: .destination("bilder"), element: link, contents: "Bilder og tegninger"))
    }

    private static func addImages(to builder: inout DocumentBuilder) {
        builder.text("Bilder", at: Point(x: 40, y: 130), in: builder.element(.heading2), face: 1, size: 18)
        var blurred = TestImages.jpeg(width: 64, height: 64)
        blurred.blur = 6
        builder.document.images = [
            TestImages.alpha(), TestImages.opaque(), TestImages.indexed(), TestImages.jpeg(width: 32, height: 32),
            TestImages.svg("<circle cx='10' cy='10' r='9' fill='#036' opacity='.5'/>"), blurred,
        ]
        for index in builder.document.images.indices {
            let box = Rect(x: 40 + Double(index) * 60, y: 150, width: 50, height: 50)
            let figure = builder.element(.figure) {
                $0.alternative = "Bilde \(index + 1)"
                $0.bounds = StructureElement.PlacedRect(page: 0, rect: box)
            }
            builder.paint(
                .beginContent(ContentMark(element: figure, order: builder.order())), .image(ImageID(index), box),
                .endContent)
        }
        let clear = Color(red: 0, green: 0.4, blue: 0.3, alpha: 0)
        let stops = [
            Paint.GradientStop(offset: 0, color: Color(red: 0, green: 0.4, blue: 0.3)),
            Paint.GradientStop(offset: 1, color: clear),
        ]
        builder.paint(
            .beginArtifact(.background),
            .fill(
                .rect(Rect(x: 40, y: 210, width: 400, height: 20)),
                .linearGradient(
                    from: Point(x: 40, y: 0), to: Point(x: 440, y: 0), stops: stops, isRepeating: false)),
            .endContent)
    }

    private static func addList(to builder: inout DocumentBuilder) {
        let list = builder.element(.list) { $0.listNumbering = "Decimal" }
        for number in 1...3 {
            let item = builder.element(.listItem, in: list)
            let line = 250 + Double(number) * 20
            builder.text("\(number).", at: Point(x: 40, y: line), in: builder.element(.label, in: item))
            let body = builder.element(.listBody, in: item)
            builder.text("Punkt nummer \(number)", at: Point(x: 60, y: line), in: body)
        }
    }

    private static func addTable(to builder: inout DocumentBuilder) {
        let table = builder.element(.table)
        builder.text("Avvik", at: Point(x: 40, y: 350), in: builder.element(.caption, in: table))
        let head = builder.element(.tableHead, in: table)
        let body = builder.element(.tableBody, in: table)
        let headRow = builder.element(.tableRow, in: head)
        for column in 0..<2 {
            let cell = builder.element(.tableHeaderCell, in: headRow) { $0.scope = .column }
            builder.text("Felt \(column)", at: Point(x: 40 + Double(column) * 90, y: 370), in: cell, face: 1)
        }
        let row = builder.element(.tableRow, in: body)
        let side = builder.element(.tableHeaderCell, in: row) { $0.scope = .row }
        builder.text("Tak", at: Point(x: 40, y: 390), in: side)
        let cell = builder.element(.tableDataCell, in: row)
        let inner = builder.element(.table, in: cell)
        for line in 0..<2 {
            let innerRow = builder.element(.tableRow, in: inner)
            let header = builder.element(.tableHeaderCell, in: innerRow) { $0.scope = .row }
            builder.text("År \(line)", at: Point(x: 130, y: 390 + Double(line) * 20), in: header)
            let value = builder.element(.tableDataCell, in: innerRow)
            builder.text("\(line + 3)", at: Point(x: 190, y: 390 + Double(line) * 20), in: value)
        }
    }

    private static func addLanguages(to builder: inout DocumentBuilder) {
        let paragraph = builder.element(.paragraph)
        builder.text("På samisk heter det ", at: Point(x: 40, y: 450), in: paragraph)
        let word = builder.element(.span, in: paragraph) { $0.language = "se" }
        builder.text("«čáhcedulvvis»", at: Point(x: 160, y: 450), in: word)
        let note = builder.element(.note)
        builder.text("1 Merknad uten eget navn", at: Point(x: 40, y: 480), in: note, size: 9)
    }

    private static func addFadedParagraph(to builder: inout DocumentBuilder) {
        builder.paint(.beginGroup(opacity: 0.8))
        builder.text("Dempet tekst i en gruppe", at: Point(x: 40, y: 510), in: builder.element(.paragraph))
        builder.paint(.endGroup)
    }
}
