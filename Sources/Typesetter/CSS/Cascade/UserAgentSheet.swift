/// The style sheet that stands before all others: what HTML elements look like (HTML §15.3) and what paper asks for.
enum UserAgentSheet {
    /// Parsed once.
    static let sheet: StyleSheet = {
        var parser = StyleSheetParser()
        return parser.parse(Array(text.utf8), name: "user-agent.css", origin: .userAgent)
    }()

    static let text = """
        [hidden], area, base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style,
        template, title, noscript, source, track, dialog:not([open]) { display: none }
        html, body, address, blockquote, center, dialog, div, figure, figcaption, footer, form, header, hr, legend,
        listing, main, p, plaintext, pre, search, xmp, article, aside, h1, h2, h3, h4, h5, h6, hgroup, nav, section,
        dir, dd, dl, dt, menu, ol, ul, details, summary, fieldset, optgroup, option { display: block }
        body { margin: 8px }
        slot { display: contents }
        li { display: list-item }

        address, cite, dfn, em, i, var { font-style: italic }
        b, strong { font-weight: bolder }
        code, kbd, samp, tt, pre, listing, plaintext, xmp { font-family: monospace }
        big { font-size: larger }
        small { font-size: smaller }
        sub { vertical-align: sub; font-size: smaller }
        sup { vertical-align: super; font-size: smaller }
        mark { background-color: #ff0; color: #000 }
        a:link, area:link { color: #0000ee; text-decoration: underline }
        abbr[title], acronym[title] { text-decoration: dotted underline }
        ins, u { text-decoration: underline }
        del, s, strike { text-decoration: line-through }
        q::before { content: open-quote }
        q::after { content: close-quote }
        nobr, td[nowrap], th[nowrap] { white-space: nowrap }
        wbr { white-space: normal }
        br { white-space: pre-line }
        bdi, output { unicode-bidi: isolate }
        bdo { unicode-bidi: isolate-override }
        [dir=ltr], [dir=rtl] { unicode-bidi: isolate }
        bdo[dir] { unicode-bidi: isolate-override }
        center { text-align: center }

        blockquote, figure, listing, p, plaintext, pre, xmp { margin-top: 1em; margin-bottom: 1em }
        blockquote, figure { margin-left: 40px; margin-right: 40px }
        listing, plaintext, pre, xmp { white-space: pre }
        dl { margin-top: 1em; margin-bottom: 1em }
        dd { margin-left: 40px }
        dir, menu, ol, ul { margin-top: 1em; margin-bottom: 1em; padding-left: 40px }
        ol ol, ol ul, ol menu, ol dir, ol dl, ul ol, ul ul, ul menu, ul dir, ul dl, menu ol, menu ul, menu dl, dir ol,
        dir ul, dl ol, dl ul, dl dl { margin-top: 0; margin-bottom: 0 }
        dir, menu, ul { list-style-type: disc }
        ol ul, ul ul, ol menu, ul menu, menu ul, menu menu, ol dir, ul dir, dir ul { list-style-type: circle }
        ol ol ul, ol ul ul, ul ol ul, ul ul ul { list-style-type: square }
        ol { list-style-type: decimal }
        ol, ul, menu, dir { counter-reset: list-item }
        ::marker { unicode-bidi: isolate; white-space: pre; text-transform: none; text-indent: 0;
          font-variant-numeric: tabular-nums }

        h1 { margin: .67em 0; font-size: 2em; font-weight: bold }
        h2 { margin: .83em 0; font-size: 1.5em; font-weight: bold }
        h3 { margin: 1em 0; font-size: 1.17em; font-weight: bold }
        h4 { margin: 1.33em 0; font-weight: bold }
        h5 { margin: 1.67em 0; font-size: .83em; font-weight: bold }
        h6 { margin: 2.33em 0; font-size: .67em; font-weight: bold }
        h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }

        table { display: table; box-sizing: border-box; border-spacing: 2px; border-collapse: separate; text-indent: 0 }
        caption { display: table-caption; text-align: center }
        colgroup { display: table-column-group }
        colgroup[hidden] { display: table-column-group; visibility: collapse }
        col { display: table-column }
        col[hidden] { display: table-column; visibility: collapse }
        thead { display: table-header-group; vertical-align: middle; break-after: avoid }
        tbody { display: table-row-group; vertical-align: middle }
        tfoot { display: table-footer-group; vertical-align: middle }
        tr { display: table-row; vertical-align: inherit }
        td, th { display: table-cell; padding: 1px; vertical-align: inherit }
        th { font-weight: bold; text-align: center }

        hr { color: gray; border: 1px inset; margin: .5em auto; overflow: hidden }
        fieldset { margin: 0 2px; border: 2px groove #c0c0c0; padding: .35em .75em .625em; min-width: min-content }
        legend { padding: 0 2px }
        input, select, button, textarea { display: inline-block; text-indent: 0; text-align: start; border: 1px solid #767676;
          padding: 1px 2px; font: 400 13.3333px sans-serif }
        button { text-align: center }
        textarea { white-space: pre-wrap }
        input[type=hidden] { display: none }
        img, svg, object, video, canvas, iframe { break-inside: avoid }
        svg:not(:root) { overflow: hidden }
        summary { display: list-item; list-style: "▸ " inside }
        details[open] > summary { list-style-type: "▾ " }
        ruby, rt { display: inline }
        """
}
