extension TaggingCase {
    static let languages: [TaggingCase] = [
        TaggingCase(
            "of a block",
            #"""
            <p lang=en>a<p>b
            """#,
            #"""
            Document
              P Lang=en "a"
              P "b"
            """#),
        TaggingCase(
            "of a passage",
            #"""
            <p>a <span lang=se>b</span> c
            """#,
            #"""
            Document
              P
                "a "
                Span Lang=se "b"
                " c"
            """#),
        TaggingCase(
            "the same again says nothing",
            #"""
            <div lang=nb><p lang=nb>a</div>
            """#,
            #"""
            Document
              P "a"
            """#),
        TaggingCase(
            "of a list and back",
            #"""
            <ul lang=en style='list-style:none'><li>a<li lang=nb>b</ul>
            """#,
            #"""
            Document
              L Lang=en ListNumbering=None
                LI
                  LBody "a"
                LI Lang=nb
                  LBody "b"
            """#),
        TaggingCase(
            "of a cell",
            #"""
            <table><tr><th>a<tr><td lang=en>b</table>
            """#,
            #"""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column "a"
                  TR
                    TD Lang=en "b"
            """#),
    ]
}
