import Typesetter

@testable import PDFOutput

/// A document of the size and mixture of a status report: headings, paragraphs over page ends, tables, lists, links, a
/// chart, header and footer.
enum ReportSample {
    private static let words = [
        "Styret", "har", "gjennomført", "årlig", "HMS-gjennomgang", "og", "vurdert", "avvik,", "tiltak", "risiko",
        "for", "bygningsmassen", "ved", "utgangen", "av", "perioden.", "Kontroll", "brannvern", "følges", "opp", "på",
        "nytt", "innen", "fristen", "12.", "mars", "2026.",
    ]

    static func document(pages: Int = 9) -> TypesetDocument {
        var builder = DocumentBuilder(
            title: "Statusrapport HMS: Eksempelbyen borettslag", faces: ["Regular", "SemiBold", "Bold", "Italic"])
        builder.document.metadata.author = "Demo Rådgiver"
        builder.document.metadata.subject = "Årlig HMS-gjennomgang & status"
        for number in 1...pages { add(page: number, of: pages, to: &builder) }
        return builder.document
    }

    private static func add(page number: Int, of count: Int, to builder: inout DocumentBuilder) {
        builder.page()
        builder.paint(
            .beginArtifact(.background),
            .fill(
                .rect(Rect(x: 0, y: 0, width: 794, height: 40)),
                .color(Color(red: 0.9, green: 0.94, blue: 0.96))), .endContent)
        builder.artifact(.header, "Statusrapport HMS – Eksempelbyen borettslag", at: Point(x: 60, y: 28))
        builder.artifact(.footer, "Side \(number) av \(count)", at: Point(x: 660, y: 1100))
        let heading = builder.element(number == 1 ? .heading1 : .heading2)
        builder.text("\(number). Oppfølging", at: Point(x: 60, y: 90), in: heading, face: 2, size: 24)
        builder.document.outline.append(
            OutlineEntry(
                level: number == 1 ? 1 : 2, label: "\(number). Oppfølging", page: number - 1,
                point: Point(x: 60, y: 70)))
        builder.document.destinations.append(
            Destination(name: "del-\(number)", page: number - 1, point: Point(x: 60, y: 70)))
        for paragraph in 0..<3 { add(paragraph: paragraph, to: &builder) }
        addChart(to: &builder)
        addTable(to: &builder)
        addLink(to: &builder, target: number % count + 1)
    }

    private static func add(paragraph: Int, to builder: inout DocumentBuilder) {
        let element = builder.element(.paragraph)
        let order = builder.order()
        for line in 0..<5 {
            let text = (0..<13).map { words[($0 * 7 + line * 5 + paragraph * 3) % words.count] }.joined(separator: " ")
            builder.text(
                text + " ", at: Point(x: 60, y: 120 + Double(paragraph) * 90 + Double(line) * 16), in: element,
                order: order, hyphen: line == 2)
        }
    }

    private static func addChart(to builder: inout DocumentBuilder) {
        let page = builder.document.pages.count - 1
        let box = Rect(x: 60, y: 390, width: 600, height: 120)
        let figure = builder.element(.figure) {
            $0.alternative = "Innlogginger per måned: 4 i januar, 7 i februar, 12 i mars"
            $0.bounds = StructureElement.PlacedRect(page: page, rect: box)
        }
        builder.paint(.beginContent(ContentMark(element: figure, order: builder.order())))
        for bar in 0..<12 {
            let height = Double((bar * 37) % 90 + 20)
            builder.paint(
                .fill(
                    .rect(Rect(x: 60 + Double(bar) * 50, y: 510 - height, width: 30, height: height)),
                    .color(Color(red: 0.1, green: 0.35, blue: 0.6))))
        }
        builder.paint(.endContent)
    }

    private static func addTable(to builder: inout DocumentBuilder) {
        let table = builder.element(.table)
        let head = builder.element(.tableHead, in: table)
        let body = builder.element(.tableBody, in: table)
        for row in 0..<20 {
            let line = builder.element(.tableRow, in: row == 0 ? head : body)
            for column in 0..<5 {
                let cell = builder.element(row == 0 ? .tableHeaderCell : .tableDataCell, in: line) {
                    if row == 0 { $0.scope = .column }
                }
                let text = row == 0 ? "Kolonne \(column)" : "\(words[(row * 3 + column) % words.count]) \(row * column)"
                let point = Point(x: 60 + Double(column) * 130, y: 560 + Double(row) * 22)
                let paragraph = builder.element(.paragraph, in: cell)
                builder.text(text, at: point, in: paragraph, face: row == 0 ? 1 : 0, size: 11)
            }
            builder.paint(
                .stroke(
                    .path(
                        Path([
                            .move(Point(x: 60, y: 566 + Double(row) * 22)),
                            .line(Point(x: 700, y: 566 + Double(row) * 22)),
                        ]), evenOdd: false), StrokeStyle(width: 0.5), Color(red: 0.7, green: 0.7, blue: 0.7)))
        }
    }

    private static func addLink(to builder: inout DocumentBuilder, target: Int) {
        let page = builder.document.pages.count - 1
        let paragraph = builder.element(.paragraph)
        builder.text("Se også ", at: Point(x: 60, y: 1040), in: paragraph, face: 3)
        let link = builder.element(.link, in: paragraph)
        builder.text("del \(target)", at: Point(x: 110, y: 1040), in: link, face: 3)
        builder.document.pages[page].links.append(
            LinkAnnotation(
                rects: [Rect(x: 110, y: 1028, width: 40, height: 16)], target: .destination("del-\(target)"),
                element: link, contents: "Gå til del \(target)"))
        let web = builder.element(.link, in: paragraph)
        builder.text(" arbeidstilsynet.no", at: Point(x: 160, y: 1040), in: web, face: 3)
        builder.document.pages[page].links.append(
            LinkAnnotation(
                rects: [Rect(x: 160, y: 1028, width: 110, height: 16)],
                target: .uri("https://www.arbeidstilsynet.no/søk?q=(hms)"), element: web,
                contents: "Arbeidstilsynets nettsted"))
    }
}
