import Testing
import Typesetter

@testable import PDFOutput

@Suite("Tables in tag trees")
struct TableTagTests {
    @Test("header cells have a scope, spans and identifiers are written")
    func headers() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            let head = page.element(.tableHead, in: table)
            let body = page.element(.tableBody, in: table)
            let first = page.element(.tableRow, in: head)
            let wide = page.element(.tableHeaderCell, in: first) {
                $0.columnSpan = 2
                $0.identifier = "h1"
                $0.scope = .column
            }
            page.text("Avvik", in: wide)
            let second = page.element(.tableRow, in: body)
            let side = page.element(.tableHeaderCell, in: second) { $0.scope = .row }
            page.text("Åpne", in: side)
            let cell = page.element(.tableDataCell, in: second) { $0.headers = ["h1"] }
            page.text("3", in: cell)
        }
        #expect(
            tree == """
                Document
                  Table
                    THead
                      TR
                        TH ID=h1 ColSpan=2 Scope=Column "Avvik"
                    TBody
                      TR
                        TH Scope=Row "Åpne"
                        TD Headers=h1 "3"
                """)
    }

    @Test("header cells without scope get one: column in the head, row elsewhere")
    func inferredScope() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            for row in 0..<2 {
                let line = page.element(.tableRow, in: table)
                page.text("a", in: page.element(.tableHeaderCell, in: line))
                page.text("b", in: page.element(row == 0 ? .tableHeaderCell : .tableDataCell, in: line))
            }
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TH Scope=Column "a"
                      TH Scope=Column "b"
                    TR
                      TH Scope=Row "a"
                      TD "b"
                """)
    }

    @Test("short rows get empty cells, so that the table is regular")
    func raggedRows() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            for count in [3, 1] {
                let row = page.element(.tableRow, in: table)
                for _ in 0..<count { page.text("x", in: page.element(.tableDataCell, in: row)) }
            }
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TD "x"
                      TD "x"
                      TD "x"
                    TR
                      TD "x"
                      TD
                      TD
                """)
    }

    @Test("row spans end with their table part and count in the rows below")
    func rowSpans() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            let first = page.element(.tableRow, in: table)
            page.text("høy", in: page.element(.tableDataCell, in: first) { $0.rowSpan = 9 })
            page.text("1", in: page.element(.tableDataCell, in: first))
            let second = page.element(.tableRow, in: table)
            page.text("2", in: page.element(.tableDataCell, in: second))
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TD RowSpan=2 "høy"
                      TD "1"
                    TR
                      TD "2"
                """)
    }

    @Test("a head without a body is dissolved")
    func headOnly() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            let head = page.element(.tableHead, in: table)
            let row = page.element(.tableRow, in: head)
            page.text("Navn", in: page.element(.tableHeaderCell, in: row))
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TH Scope=Column "Navn"
                """)
    }

    @Test("a table within a cell keeps its own rows")
    func nested() throws {
        let tree = try tagTree { page in
            let outer = page.element(.table)
            let row = page.element(.tableRow, in: outer)
            let cell = page.element(.tableDataCell, in: row)
            let inner = page.element(.table, in: cell)
            let line = page.element(.tableRow, in: inner)
            page.text("a", in: page.element(.tableDataCell, in: line))
            page.text("b", in: page.element(.tableDataCell, in: line))
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TD
                        Table
                          TR
                            TD "a"
                            TD "b"
                """)
    }

    @Test("a caption may stand in a table, a table split over pages is one element")
    func splitTable() throws {
        var builder = DocumentBuilder()
        let table = builder.element(.table)
        builder.page()
        builder.text("Avvik", in: builder.element(.caption, in: table))
        for _ in 0..<2 {
            let row = builder.element(.tableRow, in: table)
            builder.text("rad", in: builder.element(.tableDataCell, in: row))
            builder.page()
        }
        #expect(
            try archived(builder.document).tagTree == """
                Document
                  Table
                    Caption "Avvik"
                    TR
                      TD "rad"
                    TR
                      TD "rad"
                """)
    }

    @Test("a caption between rows stands first")
    func captionInTheMiddle() throws {
        let tree = try tagTree { page in
            let table = page.element(.table)
            for text in ["a", "b"] {
                let row = page.element(.tableRow, in: table)
                page.text(text, in: page.element(.tableDataCell, in: row))
                if text == "a" { page.text("Om", in: page.element(.caption, in: table)) }
            }
        }
        #expect(
            tree == """
                Document
                  Table
                    Caption "Om"
                    TR
                      TD "a"
                    TR
                      TD "b"
                """)
    }
}
