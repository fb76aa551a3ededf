extension TaggingCase {
    static let tables: [TaggingCase] = [
        TaggingCase(
            "head, body, foot",
            #"""
            <table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>
            """#,
            #"""
            Document
              Table
                THead
                  TR
                    TH Scope=Column "a"
                TBody
                  TR
                    TD "b"
                TFoot
                  TR
                    TD "c"
            """#),
        TaggingCase(
            "a caption",
            #"""
            <table><caption>k</caption><tr><th>a<tr><td>b</table>
            """#,
            #"""
            Document
              Table
                Caption "k"
                TBody
                  TR
                    TH Scope=Column "a"
                  TR
                    TD "b"
            """#),
        TaggingCase(
            "row heads",
            #"""
            <table><tr><th scope=row>a<td>b</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Row "a"
                    TD "b"
            """#),
        TaggingCase(
            "spans",
            #"""
            <table><tr><th colspan=2>a<tr><td rowspan=2>b<td>c<tr><td>d</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH ColSpan=2 Scope=Column "a"
                  TR
                    TD RowSpan=2 "b"
                    TD "c"
                  TR
                    TD "d"
            """#),
        TaggingCase(
            "header ids",
            #"""
            <table><tr><th id=h1>a<th id=h2>b<tr><td headers=h1>c<td headers='h1 h2'>d</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH ID=h1 Scope=Column "a"
                    TH ID=h2 Scope=Column "b"
                  TR
                    TD Headers=h1 "c"
                    TD Headers=h1,h2 "d"
            """#),
        TaggingCase(
            "a header that does not exist is refused",
            #"""
            <table><tr><th>a<tr><td headers=x>b</table>
            """#,
            #"""
            refused: pdf-unknown-header
            """#),
        TaggingCase(
            "short rows are filled",
            #"""
            <table><tr><th>a<th>b<tr><td>c</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                    TH Scope=Column "b"
                  TR
                    TD "c"
                    TD
            """#),
        TaggingCase(
            "an empty cell stays",
            #"""
            <table><tr><th>a<th>b<tr><td><td>c</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                    TH Scope=Column "b"
                  TR
                    TD
                    TD "c"
            """#),
        TaggingCase(
            "a table in a cell",
            #"""
            <table><tr><th>a<tr><td><table><tr><th>b<tr><td>c</table></table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                  TR
                    TD
                      Table
                        TBody
                          TR
                            TH Scope=Column "b"
                          TR
                            TD "c"
            """#),
        TaggingCase(
            "a list in a cell",
            #"""
            <table><tr><th>a<tr><td><ul style='list-style:none'><li>b</ul></table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                  TR
                    TD
                      L ListNumbering=None
                        LI
                          LBody "b"
            """#),
        TaggingCase(
            "paragraphs in a cell",
            #"""
            <table><tr><th>a<tr><td><p>b<p>c</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                  TR
                    TD
                      P "b"
                      P "c"
            """#),
        TaggingCase(
            "groups of rows",
            #"""
            <table><thead><tr><th>a<tbody><tr><th scope=rowgroup>b<tbody><tr><td>c</table>
            """#,
            #"""
            Document
              Table
                THead
                  TR
                    TH Scope=Column "a"
                TBody
                  TR
                    TH Scope=Row "b"
                TBody
                  TR
                    TD "c"
            """#),
        TaggingCase(
            "a head repeated on later pages is read once",
            #"""
            <table><thead><tr><th>a<tbody><tr><td style='height:90px'>b<tr><td style='height:90px'>c<tr><td>d</table>
            """#,
            #"""
            Document
              Table
                THead
                  TR
                    TH Scope=Column "a"
                TBody
                  TR
                    TD "b"
                  TR
                    TD "c"
                  TR
                    TD "d"
            """#),
        TaggingCase(
            "for layout only",
            #"""
            <table role=presentation><tr><td>a<td>b</table>
            """#,
            #"""
            Document
              P "a"
              P "b"
            """#),
    ]
}
