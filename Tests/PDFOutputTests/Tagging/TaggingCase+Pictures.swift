extension TaggingCase {
    static let pictures: [TaggingCase] = [
        TaggingCase(
            "a drawing with a label",
            #"""
            <svg role=img aria-label=hus width=9 height=9><rect width=9 height=9 /></svg>
            """#,
            #"""
            Document
              Figure Alt=hus ""
            """#),
        TaggingCase(
            "a drawing with title and desc",
            #"""
            <svg width=9 height=9><title>Hus</title><desc>To tak.</desc><rect width=9 height=9 /></svg>
            """#,
            #"""
            Document
              Figure Alt=Hus. To tak. ""
            """#),
        TaggingCase(
            "text in a drawing belongs to it",
            #"""
            <svg role=img aria-label=tall width=30 height=30><text x=2 y=20>7</text></svg>
            """#,
            #"""
            Document
              Figure Alt=tall "7"
            """#),
        TaggingCase(
            "labelled by other elements",
            #"""
            <p id=n>Navn</p><svg role=img aria-labelledby=n width=9 height=9><rect width=9 height=9 /></svg>
            """#,
            #"""
            Document
              P "Navn"
              Figure Alt=Navn ""
            """#),
        TaggingCase(
            "decoration",
            #"""
            <svg aria-hidden=true width=9 height=9><rect width=9 height=9 /></svg><p>a
            """#,
            #"""
            Document
              P "a"
            """#),
        TaggingCase(
            "without a text is refused",
            #"""
            <svg width=9 height=9><rect width=9 height=9 /></svg><p>a
            """#,
            #"""
            refused: pdf-no-alternative
            """#),
        TaggingCase(
            "in a line",
            #"""
            <p>a <svg role=img aria-label=b width=9 height=9><rect width=9 height=9 /></svg> c
            """#,
            #"""
            Document
              P
                "a "
                Figure Alt=b ""
                " c"
            """#),
        TaggingCase(
            "with a caption",
            #"""
            <figure><svg role=img aria-label=hus width=9 height=9><rect width=9 height=9 /></svg><figcaption>b</figcaption></figure>
            """#,
            #"""
            Document
              Div
                Figure Alt=hus ""
                Caption "b"
            """#),
        TaggingCase(
            "a figure of text",
            #"""
            <figure><p>a</p></figure>
            """#,
            #"""
            Document
              P "a"
            """#),
    ]
}
