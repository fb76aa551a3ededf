extension DiagnosticCatalogue {
    static let readers = [
        DiagnosticEntry(
            "contrast-low", .error,
            "Text has less contrast with its ground than WCAG AA asks: 4.5, or 3 for large text.",
            mend:
                "Darken the text or lighten its ground. Large text is 24 px, or 18.66 px when bold. Text in drawings and over pictures is looked at as it is painted.",
            example: .report("<p>Pale</p>", css: "p { color: #9fabb1 }")),
        DiagnosticEntry(
            "alternative-missing", .error, "An image or a drawing says nothing to those who cannot see it.",
            mend: "Write `alt=\"…\"`, or `<title>` in a drawing. Decoration has `alt=\"\"` or `aria-hidden=\"true\"`.",
            example: .report("<svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><path d=\"M0 0H9V9Z\"/></svg>", css: "")
        ),
        DiagnosticEntry(
            "heading-order", .error, "A heading skips a level, or there is a second title.",
            mend: "One `<h1>`, sections with `<h2>`, below them `<h3>`. Size is a matter of style sheets.",
            example: .report("<h3>A section</h3>", css: "")),
        DiagnosticEntry(
            "element-unknown", .error, "HTML has no element of that name, or none that means something in a report.",
            mend: "Write `<div>` or `<span>` with a class, or the element that says what it is.",
            example: .report("<marquee>News</marquee>", css: "")),
        DiagnosticEntry(
            "attribute-unknown", .warning, "HTML has no attribute of that name, so it has no effect.",
            mend: "Take the nearest name that the hint gives. A name of your own begins with `data-`.",
            example: .report("<p clas=\"lead\">Text</p>", css: "")),
        DiagnosticEntry(
            "reference-missing", .error, "A link or a name leads to an id that no element of the document has.",
            mend: "Correct the id, or give it to the element that is meant.",
            example: .report("<p><a href=\"#contact\">Contacts</a></p><h2 id=\"contacts\">Contacts</h2>", css: "")),
        DiagnosticEntry(
            "identifier-repeated", .error,
            "Two elements have the same id, so that what leads there leads to the first.",
            mend: "Give each its own. In a section over a list add `{{@number}}`.",
            example: .report("<p id=\"a\">One</p><p id=\"a\">Two</p>", css: "")),
        DiagnosticEntry(
            "table-columns", .warning, "A row has more or fewer cells than its table has columns.",
            mend:
                "Add the cell where it is missing: in the widths, in the head, or in the rows. A cell over several columns has `colspan`.",
            example: .report(
                "<table><thead><tr><th scope=\"col\">Role</th></tr></thead><tbody><tr><td>1</td><td>Chair</td></tr></tbody></table>",
                css: "")),
        DiagnosticEntry(
            "language-mismatch", .error, "The document states another language than its texts are written in.",
            mend: "Write `<html lang=\"{{language}}\">`."),
        DiagnosticEntry(
            "text-overflow", .warning,
            "A text is wider than its box, so that it runs into what stands beside it, or its box leaves it next to no room.",
            mend: "Let it wrap, or give the box more room. The hint quotes the value that was too long.",
            example: .report(
                "<p class=\"narrow\">A longer text</p>", css: ".narrow { width: 40px; white-space: nowrap }")),
        DiagnosticEntry(
            "text-clipped", .warning, "A box hides the end of a text, or the text leaves the paper.",
            mend: "Let it wrap, or give it room. The hint quotes the value that was too long.",
            example: .report(
                "<p class=\"narrow\">A longer text</p>",
                css: ".narrow { width: 40px; white-space: nowrap; overflow: hidden }")),
        DiagnosticEntry(
            "box-too-wide", .warning,
            "A table or a picture reaches beyond the page's area, or another box beyond the paper.",
            mend: "Give it a width that fits, or a page in landscape.",
            example: .report(
                "<table class=\"wide\"><tbody><tr><td>Text</td></tr></tbody></table>", css: ".wide { width: 300mm }")),
    ]
}
