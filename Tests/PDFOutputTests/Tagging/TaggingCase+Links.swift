extension TaggingCase {
    static let links: [TaggingCase] = [
        TaggingCase(
            "outward",
            #"""
            <p>a <a href='https://eksempel.no/x'>b</a> c
            """#,
            #"""
            Document
              P
                "a "
                Link
                  "b"
                  annotation "b"
                " c"
            """#),
        TaggingCase(
            "named by its label",
            #"""
            <p><a href='https://eksempel.no/' aria-label='Eksempel'>b</a>
            """#,
            #"""
            Document
              P
                Link
                  "b"
                  annotation "Eksempel"
            """#),
        TaggingCase(
            "over pages, forward",
            #"""
            <p><a href=#z>a</a></p><p id=z style='break-before:page'>b
            """#,
            #"""
            Document
              P
                Link
                  "a"
                  annotation "a"
              P "b"
            """#),
        TaggingCase(
            "over pages, backward",
            #"""
            <p id=z>a</p><p style='break-before:page'><a href=#z>b</a>
            """#,
            #"""
            Document
              P "a"
              P
                Link
                  "b"
                  annotation "b"
            """#),
        TaggingCase(
            "broken over two lines",
            #"""
            <p style='width:40px'><a href='https://eksempel.no/'>aaaaaa bbbbbb</a>
            """#,
            #"""
            Document
              P
                Link
                  "aaaaaa "
                  "bbbbbb"
                  annotation "aaaaaa bbbbbb"
                  annotation "aaaaaa bbbbbb"
            """#),
        TaggingCase(
            "an anchor without an address",
            #"""
            <p><a id=x>a</a>
            """#,
            #"""
            Document
              P "a"
            """#),
    ]
}
