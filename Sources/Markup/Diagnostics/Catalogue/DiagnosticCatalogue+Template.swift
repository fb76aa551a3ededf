extension DiagnosticCatalogue {
    static let templateNames = [
        DiagnosticEntry(
            "template-unknown-name", .error,
            "No record around the tag has a field of that name, the text file has no such key, or the parent no such block.",
            mend: "Take the nearest name that the hint gives. `hmsreview templates schema` lists every name.",
            example: .template("<p>{{titel}}</p>")),
        DiagnosticEntry(
            "template-not-text", .error,
            "The name stands for a list, a record or a flag, so there is no text to write.",
            mend: "Open a section over it and write the fields inside: `{{#people}}{{name}}{{/people}}`.",
            example: .template("<p>{{people}}</p>")),
        DiagnosticEntry(
            "template-dynamic-name", .error,
            "`{{> *name}}` takes the name of a partial from the report, and the field does not list any partials.",
            mend: "Open a section for each case and name the partial in it.", example: .template("{{> *title}}")),
        DiagnosticEntry(
            "template-unclosed-section", .error, "A section, a parent or a block is opened and never closed.",
            mend: "Write its end tag, such as `{{/people}}`, where it ends.", example: .template("<p>{{#people}}</p>")),
        DiagnosticEntry(
            "template-unopened-section", .error, "An end tag stands where no section of that name is open.",
            mend: "Remove it, or open the section before it.", example: .template("<p>{{/people}}</p>")),
        DiagnosticEntry(
            "template-crossed-sections", .error, "A section is closed while another, opened later, is still open.",
            mend: "Close the inner section first. The hint says where it was opened.",
            example: .template("{{#people}}{{#words}}x{{/people}}")),
        DiagnosticEntry(
            "template-parted-section", .error, "The two ends of a section stand in different elements.",
            mend: "Open and close it in the same element. In a table write `<tbody>` yourself, outside of the section.",
            example: .template("<div>{{#people}}</div>{{/people}}")),
        DiagnosticEntry(
            "template-lost-text", .error,
            "A text or a tag stands in the body of a parent, `{{<name}} … {{/name}}`, outside of its blocks.",
            mend: "Put it into a block that the parent has: `{{$body}}…{{/body}}`. The hint lists them.",
            example: .partials(
                "{{<frame}}Contacts{{/frame}}", ["components/frame.html": "<h2>{{$title}}{{/title}}</h2>"])),
        DiagnosticEntry(
            "template-unclosed-tag", .error,
            "A tag begins with `{{` and is not closed, or a comment ends at the braces of a tag inside of it.",
            mend: "Write `}}` where the tag ends.",
            example: .template("<p>{{title</p>")),
        DiagnosticEntry(
            "template-bad-delimiters", .error, "A tag that changes the delimiters does not name two of them.",
            mend: "Write two marks with a space between them, such as `{{=<% %>=}}`.", example: .template("{{=<% =}}")),
        DiagnosticEntry(
            "template-unescaped", .error,
            "`{{{name}}}` or `{{&name}}` asks for a value that is not escaped. There is no such thing.",
            mend: "Write `{{name}}`. Values are escaped for their place; a value can never be markup.",
            example: .template("<p>{{{title}}}</p>")),
    ]

    static let templateMarkup = [
        DiagnosticEntry(
            "template-tag-in-markup", .error,
            "A tag stands inside of an HTML tag, but not in the value of an attribute; or it stands for an element's name.",
            mend: "Put it between quotation marks: `class=\"{{#isGood}}good{{/isGood}}\"`.",
            example: .template("<p {{title}}>x</p>")),
        DiagnosticEntry(
            "template-misplaced-value", .error,
            "A value stands in an element that holds no text, such as `<tr>` or `<ul>`.",
            mend: "Put it in a cell or an item: `<td>{{title}}</td>`, `<li>{{title}}</li>`.",
            example: .template("<table><tr>{{title}}</tr></table>")),
        DiagnosticEntry(
            "template-misplaced-markup", .error,
            "Browsers would mend the markup silently: an element is not closed, or text stands in a table outside of a cell.",
            mend: "Write the markup as it is meant. The hint says which tag is missing or too much.",
            example: .template("<div><section>x</div>")),
        DiagnosticEntry(
            "template-lost-tag", .error,
            "HTML leaves out the place where the tag stands, so that its value would be lost.",
            mend: "Write an attribute once, and only in a start tag.",
            example: .template("<p class=\"a\" class=\"{{width}}\">x</p>")),
        DiagnosticEntry(
            "template-forbidden-element", .error, "Scripts, frames and forms cannot stand in a report.",
            mend: "Remove the element. A report does nothing; it is read.",
            example: .template("<main><script>x()</script></main>")),
        DiagnosticEntry(
            "template-forbidden-attribute", .error,
            "An attribute that holds code, such as `onclick`, cannot stand in a template.",
            mend: "Remove it.", example: .template("<p onclick=\"x()\">x</p>")),
        DiagnosticEntry(
            "template-unsafe-address", .error,
            "An address of the template runs code or opens a file of the reader's machine.",
            mend: "Write an address that begins with `https:`, `mailto:` or `tel:`, or leads into the document: `#id`.",
            example: .template("<a href=\"javascript:x()\">x</a>")),
        DiagnosticEntry(
            "template-style-section", .error,
            "A section in a style sheet ends inside of a string that it did not begin in.",
            mend: "Open and close quotation marks on the same side of a section.",
            example: .template("<style>p { content: {{#isGood}}\"{{/isGood}} }</style>")),
        DiagnosticEntry(
            "template-reserved-character", .error,
            "The template has one of two private-use characters that the engine marks places with.",
            mend: "Use an image, or a character that the fonts have."),
        DiagnosticEntry(
            "markup-too-deep", .error, "Elements stand inside one another more than 256 deep.",
            mend: "Close elements where they end."),
        DiagnosticEntry(
            "markup-too-many-nodes", .error, "The document has more elements and texts than the engine takes.",
            mend: "Show less, or split the document."),
    ]

    static let templateFiles = [
        DiagnosticEntry(
            "template-missing-file", .error, "A partial or a parent is not in the template.",
            mend: "Take the file that the hint names. Partials lie in `sections/`, `components/` or `charts/`.",
            example: .template("<p>{{> nope}}</p>")),
        DiagnosticEntry(
            "template-too-deep", .error,
            "Partials or sections stand inside one another too deep; most often a partial includes itself.",
            mend: "Leave out the partial that leads back to itself."),
        DiagnosticEntry(
            "template-too-large", .error, "The template has too many bytes, or its partials multiply one another.",
            mend: "Make images smaller, and include partials once where a section can repeat them."),
        DiagnosticEntry(
            "template-manifest", .error, "`template.yml` cannot be read, or lacks something.",
            mend: "Compare it with the one that `hmsreview templates new` writes."),
        DiagnosticEntry(
            "template-encoding", .error, "A text file of the template is not UTF-8.",
            mend: "Save it as UTF-8 in the editor. Letters such as *æ*, *ø* and *å* show that something else was meant."
        ),
        DiagnosticEntry(
            "template-schema", .error, "The template is written for another kind of document.",
            mend: "Write the schema that the hint names into `template.yml`."),
        DiagnosticEntry(
            "template-language", .error, "The template is not written in the language that is asked for.",
            mend: "Add the language to `locales` in `template.yml`, and a text file for it."),
        DiagnosticEntry(
            "template-changed", .error, "A file of the template was changed while it was being published.",
            mend: "Save everything and publish again."),
        DiagnosticEntry(
            "template-unreadable", .error,
            "The template's folder, or what is kept of a published template, cannot be read.",
            mend: "Check the path and who may read it. The message says what is wrong."),
        DiagnosticEntry(
            "resource-missing", .error, "A file that the template or a style sheet names does not exist.",
            mend: "Look at the spelling; upper and lower case differ."),
        DiagnosticEntry(
            "resource-outside", .error, "A name leads out of the template's folder, or to the network.",
            mend: "Copy the file into the folder and name it from there."),
        DiagnosticEntry(
            "resource-too-large", .error, "A file is larger than the engine takes.", mend: "Make it smaller."),
        DiagnosticEntry(
            "resource-too-many-files", .error, "The folder has more files than a template can have.",
            mend: "Remove what does not belong to the template."),
    ]

    static let texts = [
        DiagnosticEntry(
            "text-missing", .error, "A language lacks a text that another has.",
            mend: "Add the key to `text/<language>.yml`. The hint shows the text of the first language."),
        DiagnosticEntry(
            "text-untranslated", .error, "A text is the same in two languages that do not share it.",
            mend: "Translate it."),
        DiagnosticEntry(
            "text-names", .error, "A text fills in other values than the first language's does.",
            mend: "Use the same names in braces, in any order."),
        DiagnosticEntry(
            "text-unknown", .warning, "No other language has this text. Most often the key is misspelt.",
            mend: "Correct the key, or remove the line."),
        DiagnosticEntry(
            "text-bank-syntax", .error, "A text file is not YAML, or is no list of names with texts.",
            mend: "Write `name: text` lines. Put a text with a colon in it between quotation marks."),
        DiagnosticEntry(
            "text-list-length", .error, "A list of words has more or fewer than it needs, such as eleven months.",
            mend: "Give as many words as the message asks for."),
    ]

    static let themes = [
        DiagnosticEntry("theme-syntax", .error, "The theme's file is not YAML.", mend: "Write `name: value` lines."),
        DiagnosticEntry(
            "theme-missing", .error, "There is no theme of that name.", mend: "Take one of those that the hint lists."),
        DiagnosticEntry(
            "theme-association", .error,
            "Two themes are meant for the same association, or one for an association that is unknown.",
            mend: "Name each association in one theme."),
        DiagnosticEntry(
            "theme-missing-name", .error, "The theme does not say what people call it, or whose it is.",
            mend: "Add the line that the hint shows."),
        DiagnosticEntry(
            "theme-unknown-name", .error, "The theme's file has a key that means nothing.",
            mend: "Take the nearest key that the hint gives."),
        DiagnosticEntry(
            "theme-property", .error, "The theme sets a custom property that the template does not offer to themes.",
            mend: "Take one of those that the hint lists."),
        DiagnosticEntry("theme-value", .error, "The value is no colour.", mend: "Write it as `#1a4f6e`."),
        DiagnosticEntry(
            "theme-contrast", .error,
            "Two colours of the theme, one upon the other, have less contrast than WCAG AA asks.",
            mend: "Make the darker one darker or the lighter one lighter, until the ratio is 4.5."),
        DiagnosticEntry(
            "theme-image", .error, "The theme's image cannot be used, or the template has no place for it.",
            mend: "Use a PNG, JPEG or SVG file, for a place that the hint lists."),
        DiagnosticEntry("theme-image-size", .error, "The theme's image is too large.", mend: "Make it smaller."),
        DiagnosticEntry(
            "theme-alternative", .error, "The logo says nothing to those who cannot see it.",
            mend: "Write the association's name as its alternative text."),
    ]
}
