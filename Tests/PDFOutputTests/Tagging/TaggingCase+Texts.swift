extension TaggingCase {
    static let texts: [TaggingCase] = [
        TaggingCase(
            "paragraphs",
            #"""
            <p>a<p>b
            """#,
            #"""
            Document
              P "a"
              P "b"
            """#),
        TaggingCase(
            "div and span have no meaning",
            #"""
            <div><span>a</span></div><div>b</div>
            """#,
            #"""
            Document
              P "a"
              P "b"
            """#),
        TaggingCase(
            "text beside a paragraph",
            #"""
            <div>a<p>b</p>c</div>
            """#,
            #"""
            Document
              P "a"
              P "b"
              P "c"
            """#),
        TaggingCase(
            "text-level markup stays in its paragraph",
            #"""
            <p>a <b>b</b> <em>c</em> d
            """#,
            #"""
            Document
              P
                "a "
                "b"
                " "
                "c"
                " d"
            """#),
        TaggingCase(
            "sup and sub",
            #"""
            <p>m<sup>2</sup> og H<sub>2</sub>O
            """#,
            #"""
            Document
              P
                "m"
                "2"
                " og H"
                "2"
                "O"
            """#),
        TaggingCase(
            "a line break",
            #"""
            <p>a<br>b
            """#,
            #"""
            Document
              P
                "a "
                "b"
            """#),
        TaggingCase(
            "lines of preformatted text are words of their own",
            "<pre>a\nb</pre>",
            #"""
            Document
              P "a b"
            """#),
        TaggingCase(
            "soft hyphens",
            #"""
            <p>brann&shy;vern
            """#,
            #"""
            Document
              P "brann­vern"
            """#),
        TaggingCase(
            "non-breaking spaces",
            #"""
            <p>10&nbsp;%
            """#,
            #"""
            Document
              P "10 %"
            """#),
        TaggingCase(
            "code, kbd and samp",
            #"""
            <p><code>a</code> <kbd>b</kbd> <samp>c</samp>
            """#,
            #"""
            Document
              P
                Code "a"
                " "
                Code "b"
                " "
                Code "c"
            """#),
        TaggingCase(
            "a quotation in a line",
            #"""
            <p>a <q>b</q>
            """#,
            #"""
            Document
              P
                "a "
                Quote
                  "«"
                  "b"
                  "»"
            """#),
        TaggingCase(
            "a quotation of blocks",
            #"""
            <blockquote><p>a<p>b</blockquote>
            """#,
            #"""
            Document
              BlockQuote
                P "a"
                P "b"
            """#),
        TaggingCase(
            "a quotation without a paragraph",
            #"""
            <blockquote>a</blockquote>
            """#,
            #"""
            Document
              BlockQuote
                P "a"
            """#),
        TaggingCase(
            "sections and articles",
            #"""
            <section><h1>a</h1><article><h2>b</h2><p>c</article></section>
            """#,
            #"""
            Document
              Sect
                H1 "a"
                Art
                  H2 "b"
                  P "c"
            """#),
        TaggingCase(
            "navigation is a section",
            #"""
            <nav><a href=#a>a</a></nav><h1 id=a>b</h1>
            """#,
            #"""
            Document
              Sect
                P
                  Link
                    "a"
                    annotation "a"
              H1 "b"
            """#),
        TaggingCase(
            "generated content",
            #"""
            <style>p::before{content:'x '}p::after{content:' y'}</style><p>a
            """#,
            #"""
            Document
              P
                "x "
                "a"
                " y"
            """#),
        TaggingCase(
            "generated content around a block",
            #"""
            <style>div::before{content:'x'}</style><div><p>a</p></div>
            """#,
            #"""
            Document
              P "x"
              P "a"
            """#),
        TaggingCase(
            "a counter",
            #"""
            <style>h2{counter-increment:k}h2::before{content:counter(k) '. '}</style><h1>o</h1><h2>a</h2><h2>b</h2>
            """#,
            #"""
            Document
              H1 "o"
              H2
                "1. "
                "a"
              H2
                "2. "
                "b"
            """#),
        TaggingCase(
            "a first letter",
            #"""
            <style>p::first-letter{font-size:2em}</style><p>abc
            """#,
            #"""
            Document
              P "abc"
            """#),
        TaggingCase(
            "text-transform changes what is read",
            #"""
            <p style='text-transform:uppercase'>abc
            """#,
            #"""
            Document
              P "ABC"
            """#),
        TaggingCase(
            "nothing is left empty",
            #"""
            <p></p><div></div><p>a</p><ul></ul><p> </p>
            """#,
            #"""
            Document
              P "a"
            """#),
        TaggingCase(
            "a figure of flex items",
            #"""
            <div style='display:flex'><div>a</div><div>b</div></div>
            """#,
            #"""
            Document
              P "a"
              P "b"
            """#),
        TaggingCase(
            "the order of the source, not of flex",
            #"""
            <div style='display:flex;flex-direction:row-reverse'><p>a</p><p>b</p></div>
            """#,
            #"""
            Document
              P "a"
              P "b"
            """#),
        TaggingCase(
            "floats stand where the source has them",
            #"""
            <p>a</p><div style='float:right'>b</div><p>c</p>
            """#,
            #"""
            Document
              P "a"
              P "b"
              P "c"
            """#),
        TaggingCase(
            "positioned boxes stand where the source has them",
            #"""
            <p>a</p><div style='position:absolute;top:0'>b</div><p>c</p>
            """#,
            #"""
            Document
              P "a"
              P "b"
              P "c"
            """#),
        TaggingCase(
            "visibility and display",
            #"""
            <p style='visibility:hidden'>a</p><p style='display:none'>b</p><p>c</p>
            """#,
            #"""
            Document
              P "c"
            """#),
        TaggingCase(
            "aria-hidden is an artifact",
            #"""
            <p aria-hidden=true>a</p><p>b <span aria-hidden=true>c</span></p>
            """#,
            #"""
            Document
              P "b "
            """#),
        TaggingCase(
            "a paragraph over two pages is one",
            #"""
            <p style='height:1px'>x</p><p>a<br>b<br>c<br>d<br>e<br>f<br>g<br>h
            """#,
            #"""
            Document
              P "x"
              P
                "a "
                "b "
                "c "
                "d "
                "e "
                "f "
                "g "
                "h"
            """#),
    ]
}
