import Markup
import Testing

@testable import TemplateTools

@Suite("Source excerpts")
struct SourceExcerptTests {
    private func excerpt(_ text: String, line: Int, _ columns: Range<Int>) -> SourceExcerpt? {
        excerpt(
            text, from: .init(line: line, column: columns.lowerBound), to: .init(line: line, column: columns.upperBound)
        )
    }

    private func excerpt(
        _ text: String, from start: Markup.SourceLocation.Position, to end: Markup.SourceLocation.Position
    ) -> SourceExcerpt? {
        let location = Markup.SourceLocation(file: "report.html", start: start, end: end)
        return SourceExcerpt(location, in: Array(text.utf8))
    }

    @Test("A line is parted at the place")
    func parts() throws {
        let found = try #require(excerpt("<p>\n<b>{{titel}}</b>\n", line: 2, 4..<13))
        #expect([found.before, found.marked, found.after] == ["<b>", "{{titel}}", "</b>"])
        #expect(found.line == 2)
    }

    @Test("A place without length marks a character; one over several lines the rest of its first")
    func lengths() throws {
        let point = try #require(excerpt("abc", line: 1, 2..<2))
        #expect([point.before, point.marked, point.after] == ["a", "b", "c"])
        let open = try #require(excerpt("ab{\n}", from: .init(line: 1, column: 3), to: .init(line: 2, column: 2)))
        #expect([open.before, open.marked, open.after] == ["ab", "{", ""])
        let end = try #require(excerpt("ab", line: 1, 3..<3))
        #expect([end.before, end.marked, end.after] == ["ab", "", ""])
    }

    @Test("Long lines are cut around the place; places beyond the file have none")
    func limits() throws {
        let long = String(repeating: "x", count: 300) + "Ø" + String(repeating: "y", count: 300)
        let found = try #require(excerpt(long, line: 1, 301..<302))
        #expect(found.marked == "Ø")
        #expect(found.before.count == 90 && found.after.count == 90)
        #expect(excerpt("a", line: 9, 1..<2) == nil)
    }
}
