import Testing

@testable import Typesetter

@Suite("Lines over pages")
struct PageBreakTests {
    private let text = "en to tre fire fem seks syv åtte ni ti"

    private func fixture(orphans: Int = 2, widows: Int = 2) throws -> InlineFixture {
        try InlineFixture(text) {
            $0.text.orphans = orphans
            $0.text.widows = widows
        }
    }

    @Test("Lines are cut where the page ends and go on where they stopped")
    func cut() throws {
        let fixture = try fixture(orphans: 1, widows: 1)
        let all = fixture.lines(width: 30)
        let pages = fixture.pages(width: 30, height: 25)
        #expect(pages.flatMap { $0 } == all)
        #expect(pages.dropLast().allSatisfy { $0.count == 2 })
    }

    @Test("Widows: two lines at least stand on the next page")
    func widows() throws {
        let fixture = try fixture()
        let count = fixture.lines(width: 30).count
        let pages = fixture.pages(width: 30, height: Double(count - 1) * 12)
        #expect(pages.map(\.count) == [count - 2, 2])
    }

    @Test("Orphans: where fewer than two lines fit below other content, the paragraph moves on")
    func orphans() throws {
        let fixture = try fixture()
        let count = fixture.lines(width: 30).count
        #expect(fixture.pages(width: 30, height: 500, first: 14).map(\.count) == [0, count])
        #expect(fixture.pages(width: 30, height: 500, first: 26).map(\.count) == [2, count - 2])
    }

    @Test("A page too low for one line makes progress all the same")
    func progress() throws {
        let fixture = try fixture()
        let pages = fixture.pages(width: 30, height: 5)
        #expect(pages.flatMap { $0 } == fixture.lines(width: 30))
        #expect(pages.allSatisfy { $0.count == 1 })
    }

    @Test("Text in is text out at every page height")
    func everyHeight() throws {
        let fixture = try fixture()
        for height in stride(from: 4.0, to: 120, by: 5) {
            #expect(fixture.pages(width: 34, height: height).flatMap { $0 }.joined() == text, "\(height)")
        }
    }
}
