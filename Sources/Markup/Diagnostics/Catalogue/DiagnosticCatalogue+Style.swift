extension DiagnosticCatalogue {
    static let styles = [
        DiagnosticEntry(
            "css-syntax", .warning, "The style sheet breaks off, or a declaration has no colon.",
            mend: "Close what is open: braces, brackets, quotation marks.", example: .style("p { color red }")),
        DiagnosticEntry(
            "css-unknown-property", .warning, "CSS has no such property.",
            mend: "Take the nearest name that the hint gives.",
            example: .style("p { colour: red }")),
        DiagnosticEntry(
            "css-unsupported-property", .warning, "CSS has the property, but the typesetter does not know it.",
            mend: "The hint says what to use instead. `hmsreview reference` lists what there is.",
            example: .style("p { text-overflow: ellipsis }")),
        DiagnosticEntry(
            "css-invalid-value", .warning, "The property does not take that value.",
            mend: "The hint lists the values.", example: .style("p { text-align: middle }")),
        DiagnosticEntry(
            "css-unknown-variable", .warning, "`var()` names a custom property that has no value here.",
            mend: "Define it on `:root`, or give `var()` a second value to fall back on."),
        DiagnosticEntry(
            "css-selector", .warning, "A selector is malformed, or of a kind that paper has no use for.",
            mend: "The hint says what is wrong with it.", example: .style("p:hoover { color: red }")),
        DiagnosticEntry(
            "css-nesting", .warning, "A rule stands inside of another.",
            mend: "Write it behind the other, with the whole selector.",
            example: .style("p { color: red; @page { margin: 0 } }")),
        DiagnosticEntry(
            "css-unclosed", .error,
            "A block is open where the style sheet ends; what stands in it counts as part of it.",
            mend: "Write `}` where the block ends. The hint names the rule before which it is missing.",
            example: .style("p { color: red; h1 { color: blue }")),
        DiagnosticEntry(
            "css-misplaced-property", .warning, "The property has a meaning in `@page` only.",
            mend: "Move it into an `@page` rule.",
            example: .style("p { size: A4 }")),
        DiagnosticEntry(
            "css-misplaced-rule", .warning,
            "A rule stands where it has no meaning, such as `@import` after other rules.",
            mend: "Move it to where the hint says.", example: .style("p { color: red } @import \"a.css\";")),
        DiagnosticEntry(
            "css-unknown-rule", .warning, "The typesetter does not know an at-rule.",
            mend: "The hint says what to use instead.",
            example: .style("@counter-style a { system: cyclic }")),
        DiagnosticEntry(
            "css-import", .warning, "A style sheet cannot be imported here, or imports itself.",
            mend: "Put its rules into this style sheet."),
        DiagnosticEntry(
            "css-font-face", .warning,
            "An `@font-face` rule lacks something, or stands in a report's template, where it is an error.",
            mend: "Remove it. Reports use the fonts of the folder `Fonts`.",
            example: .style("@font-face { src: url(a.ttf) }")),
        DiagnosticEntry(
            "css-too-deep", .warning, "At-rules stand inside one another too deep.",
            mend: "Write them one after the other."),
        DiagnosticEntry(
            "css-too-large", .error, "The style sheet is larger than the engine takes.",
            mend: "Remove what no element uses."),
        DiagnosticEntry(
            "css-too-many-rules", .error, "The style sheet has more rules than the engine takes.",
            mend: "Remove what no element uses."),
    ]

    static let images = [
        DiagnosticEntry(
            "image-unreadable", .error, "A file is no image that can be read.", mend: "Use PNG, JPEG or SVG."),
        DiagnosticEntry(
            "image-too-large", .error, "An image has more pixels or bytes than the engine takes.",
            mend: "Make it smaller."),
        DiagnosticEntry(
            "image-refused", .error, "A drawing is refused, because it refers to something outside of itself.",
            mend: "Put everything into the one file."),
        DiagnosticEntry(
            "svg-unsupported", .warning, "A drawing has an element or a property that is not drawn.",
            mend: "Draw it with paths, or keep the drawing as an `.svg` file."),
        DiagnosticEntry(
            "svg-bad-value", .warning, "A number, path or colour of a drawing is malformed.",
            mend: "Correct it where the message quotes it."),
        DiagnosticEntry(
            "svg-external-reference", .warning, "A drawing refers to something outside of the document.",
            mend: "Refer to elements of the same document: `#id`."),
        DiagnosticEntry(
            "svg-missing-reference", .warning, "A drawing refers to an id that no element has.",
            mend: "Correct the id, or define the element."),
        DiagnosticEntry(
            "svg-too-many-shapes", .warning, "A drawing has more shapes than the engine takes.", mend: "Simplify it."),
        DiagnosticEntry(
            "svg-use-depth", .warning, "`<use>` elements refer to each other too deep.", mend: "Write the shape itself."
        ),
        DiagnosticEntry(
            "font-missing-glyph", .warning, "No font has a character of a word.",
            mend: "Write it otherwise. Which fonts there are is decided where the program is installed."),
        DiagnosticEntry(
            "font-missing", .error, "A style sheet names a font that reports cannot use.",
            mend: "Take one of those that the hint lists."),
        DiagnosticEntry(
            "font-none", .error, "There are no fonts in the folders that were named.",
            mend: "Name the folder `Fonts` of the project."),
        DiagnosticEntry(
            "font-folder", .error, "A folder of fonts cannot be read.", mend: "Check its path and who may read it."),
        DiagnosticEntry(
            "font-unreadable", .error, "A file is no font that can be read.", mend: "Use TrueType or OpenType files."),
    ]

    static let pages = [
        DiagnosticEntry(
            "content-outside-page", .warning, "Content reaches below the end of the page.",
            mend: "Let it break: look for `break-inside: avoid`, a fixed height, or an image that is too tall."),
        DiagnosticEntry(
            "page-without-room", .error, "The margins of a page leave no room for content.",
            mend: "Make the margins of `@page` smaller."),
        DiagnosticEntry(
            "page-no-progress", .error, "A page takes none of the content that is left.",
            mend: "Look for something taller than a page that may not break."),
        DiagnosticEntry(
            "too-many-pages", .error, "The document has more pages than the engine makes.", mend: "Show less."),
        DiagnosticEntry(
            "unstable-references", .warning, "Page numbers did not settle: each changes the page that it names.",
            mend: "Give references a fixed width, or leave them out of the heading that moves."),
        DiagnosticEntry(
            "preview-no-page", .error, "There is no page of that number.", mend: "Ask for one that the document has."),
        DiagnosticEntry(
            "preview-failed", .error, "A page cannot be painted as a picture.", mend: "Ask for a lower resolution."),
        DiagnosticEntry(
            "preview-plan", .error, "The plan that the preview is to show cannot be reviewed.",
            mend: "Choose another plan."),
        DiagnosticEntry(
            "preview-watch", .error, "The preview cannot watch the template's folder.",
            mend: "Check the path, and how many files the system may watch."),
    ]

    static let archival = [
        DiagnosticEntry("pdf-no-title", .error, "The document has no title.", mend: "Write `<title>` in the head."),
        DiagnosticEntry(
            "pdf-no-language", .error, "The document does not say which language it is in.",
            mend: "Write `<html lang=\"nb\">`."),
        DiagnosticEntry(
            "pdf-bad-language", .error, "The language of an element is not a language tag.",
            mend: "Write `lang=\"nb\"`, `nn` or `en`."),
        DiagnosticEntry(
            "pdf-no-alternative", .error, "A figure has no alternative text.",
            mend: "Write `alt=\"…\"`, or `<title>` in a drawing."),
        DiagnosticEntry(
            "pdf-heading-level", .error, "The headings skip a level.", mend: "Put an `<h2>` before the first `<h3>`."),
        DiagnosticEntry(
            "pdf-duplicate-identifier", .error, "Two elements have the same id.",
            mend: "Give each its own. In a section over a list add `{{@number}}`."),
        DiagnosticEntry(
            "pdf-unknown-header", .error, "A table cell names a heading that does not exist.",
            mend: "Correct the `headers` attribute."),
        DiagnosticEntry(
            "pdf-table-overlap", .error, "Cells of a table lie upon one another.",
            mend: "Check `rowspan` and `colspan`."),
        DiagnosticEntry(
            "pdf-text-too-long", .error, "A text that stands for a figure or a link is too long for the file format.",
            mend: "Shorten it."),
        DiagnosticEntry(
            "pdf-untagged-text", .error, "A text on a page belongs to no element.",
            mend: "Tell the developers; the document's structure is wrong."),
        DiagnosticEntry(
            "pdf-structure", .error, "The structure of the document contradicts itself.",
            mend: "Tell the developers, with the template."),
        DiagnosticEntry(
            "pdf-nesting", .error, "Clips and transforms of a page are nested too deep.",
            mend: "Remove `overflow: hidden` or `transform` from some of the boxes."),
        DiagnosticEntry(
            "pdf-page-size", .error, "A page is smaller or larger than the file format allows.",
            mend: "Correct `size` in `@page`."),
        DiagnosticEntry("pdf-no-pages", .error, "The document has no pages.", mend: "Give it content."),
        DiagnosticEntry(
            "pdf-font-unusable", .error, "A font's licence or format does not allow to embed it.",
            mend: "Use another font."),
        DiagnosticEntry(
            "pdf-unreadable", .error, "The file is not a PDF file, or is damaged.",
            mend: "Fetch it again from the archive."),
    ]

    static let operation = [
        DiagnosticEntry(
            "resources-missing", .error, "The folders `Templates` and `Fonts` are nowhere to be found.",
            mend: "Set `HMSREVIEW_RESOURCES` to the folder that holds them."),
        DiagnosticEntry("config-syntax", .error, "The configuration is not YAML.", mend: "Write `name: value` lines."),
        DiagnosticEntry(
            "config-unknown", .error, "The configuration has a setting that means nothing.",
            mend: "Take the nearest name that the hint gives."),
        DiagnosticEntry(
            "config-value", .error, "A setting has a value that it does not take.",
            mend: "Write what the hint asks for."),
        DiagnosticEntry(
            "config-incomplete", .error, "A group of settings lacks one.",
            mend: "Add the setting that the message names."),
        DiagnosticEntry(
            "config-insecure", .error, "An address is not https.",
            mend: "Use https. Only the own machine may be reached without."),
    ]
}
