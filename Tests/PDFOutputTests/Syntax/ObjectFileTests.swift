import Testing

@testable import PDFOutput

@Suite("Files of objects")
struct ObjectFileTests {
    private static func file(objects: Int) -> (bytes: [UInt8], numbers: [ObjectID]) {
        var file = ObjectFile(deflater: Deflater(), capacity: 0)
        let catalog = file.reserve()
        let pages = file.reserve()
        let information = file.reserve()
        let numbers = (0..<objects).map { number in file.add { $0.append(number) } }
        file.define(information) { $0.append("<<>>") }
        file.define(pages) { $0.append("<</Type/Pages/Count 0/Kids[]>>") }
        file.define(catalog) {
            $0.append("<</Type/Catalog/Pages ")
            $0.append(pages)
            $0.append(">>")
        }
        return (file.finish(root: catalog, info: information), numbers)
    }

    @Test("objects of several object streams are found by their numbers")
    func packs() throws {
        let (bytes, numbers) = Self.file(objects: 1200)
        let file = try InspectedFile(reading: bytes)
        #expect(numbers.map { file.object($0.number).integer } == Array(0..<1200))
        #expect(file.catalog["/Type"]?.name == "Catalog")
        #expect(file.syntaxProblem() == nil)
    }

    @Test("the identifier comes from the content")
    func identifier() throws {
        func identifier(_ count: Int) throws -> [UInt8] {
            try InspectedFile(reading: Self.file(objects: count).bytes).trailer["/ID"]?.item(0)?.syntax ?? []
        }
        #expect(try identifier(3) == identifier(3))
        #expect(try identifier(3) != identifier(4))
    }

    @Test("streams are as long as they say, whatever stands in them")
    func streams() throws {
        var file = ObjectFile(deflater: Deflater(), capacity: 0)
        let catalog = file.reserve()
        let stream = file.reserve()
        let data = Array("endstream\nendobj\n1 0 obj".utf8)
        file.define(stream, stream: data) { _ in }
        file.define(catalog) { $0.append("<</Type/Catalog>>") }
        let bytes = file.finish(root: catalog, info: catalog)
        #expect(try InspectedFile(reading: bytes).object(2).content == data)
    }
}
