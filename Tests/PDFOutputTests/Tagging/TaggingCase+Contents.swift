extension TaggingCase {
    static let contents: [TaggingCase] = [
        TaggingCase(
            "chapters",
            #"""
            <nav role=doc-toc><h1>I</h1><ol><li><a href=#a>a</a><li><a href=#b>b</a></ol></nav><h1 id=a>a</h1><h1 id=b>b</h1>
            """#,
            #"""
            Document
              H1 "I"
              TOC
                TOCI
                  Lbl "1. "
                  Reference
                    Link
                      "a"
                      annotation "a"
                TOCI
                  Lbl "2. "
                  Reference
                    Link
                      "b"
                      annotation "b"
              H1 "a"
              H1 "b"
            """#),
        TaggingCase(
            "chapters and their parts",
            #"""
            <nav role=doc-toc><ol style='list-style:none'><li><a href=#a>a</a><ol style='list-style:none'><li><a href=#b>b</a></ol></ol></nav><h1 id=a>a</h1><h2 id=b>b</h2>
            """#,
            #"""
            Document
              TOC
                TOCI
                  Reference
                    Link
                      "a"
                      annotation "a"
                  TOC
                    TOCI
                      Reference
                        Link
                          "b"
                          annotation "b"
              H1 "a"
              H2 "b"
            """#),
        TaggingCase(
            "page numbers",
            #"""
            <style>a::after{content:' ' target-counter(attr(href),page)}</style><nav role=doc-toc><ul style='list-style:none'><li><a href=#a>a</a></ul></nav><h1 id=a style='break-before:page'>a</h1>
            """#,
            #"""
            Document
              TOC
                TOCI
                  Reference
                    Link
                      "a"
                      " 2"
                      annotation "a"
              H1 "a"
            """#),
    ]
}
