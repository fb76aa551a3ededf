extension TaggingCase {
    static let lists: [TaggingCase] = [
        TaggingCase(
            "unordered",
            #"""
            <ul><li>a<li>b</ul>
            """#,
            #"""
            Document
              L ListNumbering=Disc
                LI
                  Lbl "• "
                  LBody "a"
                LI
                  Lbl "• "
                  LBody "b"
            """#),
        TaggingCase(
            "ordered",
            #"""
            <ol><li>a<li>b</ol>
            """#,
            #"""
            Document
              L ListNumbering=Decimal
                LI
                  Lbl "1. "
                  LBody "a"
                LI
                  Lbl "2. "
                  LBody "b"
            """#),
        TaggingCase(
            "letters",
            #"""
            <ol type=a><li>a<li>b</ol>
            """#,
            #"""
            Document
              L ListNumbering=LowerAlpha
                LI
                  Lbl "a. "
                  LBody "a"
                LI
                  Lbl "b. "
                  LBody "b"
            """#),
        TaggingCase(
            "without markers",
            #"""
            <ul style='list-style:none'><li>a</ul>
            """#,
            #"""
            Document
              L ListNumbering=None
                LI
                  LBody "a"
            """#),
        TaggingCase(
            "in a list",
            #"""
            <ul><li>a<ol><li>b</ol></ul>
            """#,
            #"""
            Document
              L ListNumbering=Disc
                LI
                  Lbl "• "
                  LBody
                    "a"
                    L ListNumbering=Decimal
                      LI
                        Lbl "1. "
                        LBody "b"
            """#),
        TaggingCase(
            "paragraphs in items",
            #"""
            <ul><li><p>a<p>b</ul>
            """#,
            #"""
            Document
              L ListNumbering=Disc
                LI
                  Lbl "• "
                  LBody
                    P "a"
                    P "b"
            """#),
        TaggingCase(
            "a table in an item",
            #"""
            <ul><li>a<table><tr><th>b<tr><td>c</table></ul>
            """#,
            #"""
            Document
              L ListNumbering=Disc
                LI
                  Lbl "• "
                  LBody
                    "a"
                    Table
                      TBody
                        TR
                          TH Scope=Column "b"
                        TR
                          TD "c"
            """#),
        TaggingCase(
            "terms and descriptions",
            #"""
            <dl><dt>a<dd>b<dt>c<dd>d</dl>
            """#,
            #"""
            Document
              L ListNumbering=None
                LI
                  Lbl "a"
                  LBody "b"
                LI
                  Lbl "c"
                  LBody "d"
            """#),
        TaggingCase(
            "groups of terms",
            #"""
            <dl><div><dt>a<dd>b</div><div><dt>c<dd>d<dd>e</div></dl>
            """#,
            #"""
            Document
              L ListNumbering=None
                LI
                  Lbl "a"
                  LBody "b"
                LI
                  Lbl "c"
                  LBody "d"
                  LBody "e"
            """#),
        TaggingCase(
            "paragraphs of a description",
            #"""
            <dl><dt>a<dd><p>b<p>c</dl>
            """#,
            #"""
            Document
              L ListNumbering=None
                LI
                  Lbl "a"
                  LBody
                    P "b"
                    P "c"
            """#),
        TaggingCase(
            "item hidden from readers",
            #"""
            <ul><li>a<li aria-hidden=true>b</ul>
            """#,
            #"""
            Document
              L ListNumbering=Disc
                LI
                  Lbl "• "
                  LBody "a"
            """#),
    ]
}
