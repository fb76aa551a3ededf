import Markup
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Images")
struct ImageTests {
    private func document(_ image: ImageAsset) -> TypesetDocument {
        var builder = DocumentBuilder()
        builder.page(width: 100, height: 100)
        let figure = builder.element(.figure) {
            $0.alternative = "Bilde"
            $0.bounds = StructureElement.PlacedRect(page: 0, rect: Rect(x: 0, y: 0, width: 50, height: 50))
        }
        builder.document.images = [image]
        builder.paint(
            .beginContent(ContentMark(element: figure, order: 1)),
            .image(ImageID(0), Rect(x: 0, y: 0, width: 50, height: 50)), .endContent)
        return builder.document
    }

    private func stream(_ image: ImageAsset) throws -> InspectedObject {
        let bytes = try PDFWriter().write(document(image), options: PDFDocumentOptions())
        let file = try #require(InspectedFile(bytes))
        return try #require(file.page(0)["/Resources"]?["/XObject"]?["/I0"])
    }

    private func refusal(_ image: ImageAsset, _ limits: ImageLimits = ImageLimits()) -> String? {
        var options = PDFDocumentOptions()
        options.imageLimits = limits
        do {
            _ = try PDFWriter().write(document(image), options: options)
            return nil
        } catch {
            return error.diagnostics.map(\.code.text).joined(separator: " ")
        }
    }

    @Test("JPEG files stay as they are")
    func jpeg() throws {
        let image = TestImages.jpeg(width: 8, height: 4)
        let object = try stream(image)
        #expect(object["/Filter"]?.name == "DCTDecode")
        #expect(object["/Width"]?.integer == 8)
        #expect(object["/Interpolate"] == nil)
        #expect(object.rawContent == image.bytes)
    }

    @Test("the pixels of a PNG file stay compressed as they are")
    func passThrough() throws {
        let object = try stream(TestImages.opaque())
        #expect(object["/SMask"] == nil)
        #expect(object["/DecodeParms"]?["/Colors"]?.integer == 3)
        #expect(object.content == [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255])
    }

    @Test("opacity goes into a mask, colours are whole again")
    func alpha() throws {
        let object = try stream(TestImages.alpha())
        #expect(object.content == [255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 255])
        #expect(object["/SMask"]?.content == [255, 255, 255, 128])
    }

    @Test("drawings stay vector graphics, their objects numbered anew")
    func drawing() throws {
        let object = try stream(
            TestImages.svg("<g opacity='.5'><circle cx='9' cy='9' r='9'/><rect width='9' height='9' fill='red'/></g>"))
        #expect(object["/Subtype"]?.name == "Form")
        #expect(object["/Resources"]?.isDictionary == true)
        let inspection = try archived(document(TestImages.svg("<circle cx='9' cy='9' r='9'/>")))
        #expect(inspection.tagTree == "Document\n  Figure Alt=Bilde BBox=0,…,…,75 \"\"")
    }

    @Test("a blur is burnt in: the file has fewer pixels, and no two neighbours differ much")
    func blur() throws {
        let stripes = (0..<32).map { y in
            (0..<32).flatMap { x in x < 16 ? [UInt8](repeating: 0, count: 3) : [255, 255, 255] }
        }
        var image = ImageAsset(
            name: "navn", format: .png, bytes: TestImages.png(width: 32, height: 32, colorType: 2, rows: stripes),
            width: 32, height: 32)
        image.blur = 4
        let object = try stream(image)
        let width = try #require(object["/Width"]?.integer)
        #expect(width == 16)
        let row = stride(from: 0, to: 3 * width, by: 3).map { Int(object.content[$0]) }
        #expect(zip(row, row.dropFirst()).allSatisfy { abs($0 - $1) < 80 })
        #expect(try #require(row.first) < 16 && #require(row.last) > 239)
    }

    @Test("images over a limit are refused by name", arguments: [0, 1])
    func limits(_ over: Int) {
        let image = TestImages.opaque()
        var limits = ImageLimits()
        limits.pixels = 4 - over
        #expect(refusal(image, limits) == (over == 0 ? nil : "image-too-large"))
        limits = ImageLimits()
        limits.bytes = image.bytes.count - over
        #expect(refusal(image, limits) == (over == 0 ? nil : "image-too-large"))
    }

    @Test("damaged files are refused")
    func damaged() {
        var image = TestImages.opaque()
        image.bytes.removeLast(20)
        #expect(refusal(image) == "image-unreadable")
        image.bytes = Array("GIF89a".utf8)
        #expect(refusal(image) == "image-unreadable")
        image.format = .svg
        #expect(refusal(image) == "image-unreadable")
        image.format = .jpeg
        #expect(refusal(image) == "image-unreadable")
    }

    @Test("drawings reach nothing outside of themselves")
    func externalReferences() throws {
        let secret = DocumentBuilder.repositoryRoot + "/Package.swift"
        let image = TestImages.svg("<image href='file://\(secret)' width='9' height='9'/><rect width='2' height='2'/>")
        #expect(refusal(image) == nil)
        #expect(try stream(image)["/Resources"]?["/XObject"] == nil)
    }

    @Test("an image that is not painted is not in the file")
    func unused() throws {
        var builder = DocumentBuilder()
        builder.page()
        builder.document.images = [ImageAsset(name: "x", format: .png, bytes: [], width: 1, height: 1)]
        #expect(try archived(builder.document).pageCount == 1)
    }
}
