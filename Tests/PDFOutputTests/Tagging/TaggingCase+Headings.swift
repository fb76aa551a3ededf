extension TaggingCase {
    static let headings: [TaggingCase] = [
        TaggingCase(
            "levels",
            #"""
            <h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6><h1>g</h1>
            """#,
            #"""
            Document
              H1 "a"
              H2 "b"
              H3 "c"
              H4 "d"
              H5 "e"
              H6 "f"
              H1 "g"
            """#),
        TaggingCase(
            "a skipped level is refused",
            #"""
            <h1>a</h1><h3>b</h3>
            """#,
            #"""
            refused: pdf-heading-level
            """#),
        TaggingCase(
            "a document that begins with level 2 is refused",
            #"""
            <h2>a</h2>
            """#,
            #"""
            refused: pdf-heading-level
            """#),
        TaggingCase(
            "a link in it",
            #"""
            <h1><a href='https://eksempel.no/'>a</a> b</h1>
            """#,
            #"""
            Document
              H1
                Link
                  "a"
                  annotation "a"
                " b"
            """#),
        TaggingCase(
            "in a list",
            #"""
            <h1>a</h1><ul style='list-style:none'><li><h2>b</h2><p>c</ul>
            """#,
            #"""
            Document
              H1 "a"
              L ListNumbering=None
                LI
                  LBody
                    H2 "b"
                    P "c"
            """#),
    ]
}
