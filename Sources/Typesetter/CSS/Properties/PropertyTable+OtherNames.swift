extension PropertyTable {
    /// Other names of properties; those of the logical axes hold for text from left to right.
    static let aliases: [(alias: String, name: String)] = [
        ("word-wrap", "overflow-wrap"), ("overflow-x", "overflow"), ("overflow-y", "overflow"),
        ("font-width", "font-stretch"), ("grid-gap", "gap"), ("grid-row-gap", "row-gap"),
        ("grid-column-gap", "column-gap"), ("inline-size", "width"), ("block-size", "height"),
        ("min-inline-size", "min-width"), ("min-block-size", "min-height"), ("max-inline-size", "max-width"),
        ("max-block-size", "max-height"), ("margin-inline-start", "margin-left"), ("margin-inline-end", "margin-right"),
        ("margin-block-start", "margin-top"), ("margin-block-end", "margin-bottom"),
        ("padding-inline-start", "padding-left"), ("padding-inline-end", "padding-right"),
        ("padding-block-start", "padding-top"), ("padding-block-end", "padding-bottom"),
        ("inset-inline-start", "left"), ("inset-inline-end", "right"), ("inset-block-start", "top"),
        ("inset-block-end", "bottom"), ("border-inline-start", "border-left"), ("border-inline-end", "border-right"),
        ("border-block-start", "border-top"), ("border-block-end", "border-bottom"),
        ("border-inline-start-width", "border-left-width"), ("border-inline-end-width", "border-right-width"),
        ("border-block-start-width", "border-top-width"), ("border-block-end-width", "border-bottom-width"),
        ("border-inline-start-style", "border-left-style"), ("border-inline-end-style", "border-right-style"),
        ("border-block-start-style", "border-top-style"), ("border-block-end-style", "border-bottom-style"),
        ("border-inline-start-color", "border-left-color"), ("border-inline-end-color", "border-right-color"),
        ("border-block-start-color", "border-top-color"), ("border-block-end-color", "border-bottom-color"),
        ("border-start-start-radius", "border-top-left-radius"), ("border-start-end-radius", "border-top-right-radius"),
        ("border-end-start-radius", "border-bottom-left-radius"),
        ("border-end-end-radius", "border-bottom-right-radius"),
    ]

    /// Valid properties that change nothing on paper.
    static let namesWithoutEffect: [String] = [
        "print-color-adjust", "-webkit-print-color-adjust", "color-adjust", "color-scheme", "forced-color-adjust",
        "text-rendering", "-webkit-font-smoothing", "-moz-osx-font-smoothing", "font-smooth", "text-size-adjust",
        "-webkit-text-size-adjust", "-moz-text-size-adjust", "-webkit-tap-highlight-color", "cursor", "caret-color",
        "accent-color", "pointer-events", "user-select", "-webkit-user-select", "touch-action", "will-change", "resize",
        "appearance", "-webkit-appearance", "-moz-appearance", "scroll-behavior", "scroll-margin", "scroll-padding",
        "scroll-snap-type", "scroll-snap-align", "overscroll-behavior", "scrollbar-width", "scrollbar-color",
        "scrollbar-gutter", "transition", "transition-property", "transition-duration", "transition-delay",
        "transition-timing-function", "animation", "animation-name", "animation-duration", "animation-delay",
        "animation-timing-function", "animation-iteration-count", "animation-direction", "animation-fill-mode",
        "animation-play-state", "background-attachment", "text-decoration-skip-ink", "text-decoration-skip",
        "font-synthesis", "font-optical-sizing", "font-display", "image-rendering", "contain", "content-visibility",
        "isolation", "speak", "speak-as", "overflow-anchor", "overflow-clip-margin", "justify-items", "justify-self",
        "place-items", "place-self", "font-language-override", "text-spacing-trim", "zoom", "backface-visibility",
    ]

    /// Properties of the specifications that are not supported, with what to use.
    static let unsupported: [(name: String, hint: String)] =
        named(
            [
                "grid", "grid-template", "grid-template-columns", "grid-template-rows", "grid-template-areas",
                "grid-area",
                "grid-row", "grid-column", "grid-auto-flow", "grid-auto-rows", "grid-auto-columns", "grid-row-start",
                "grid-row-end", "grid-column-start", "grid-column-end",
            ], "'grid' is not supported; use 'flex' or a table")
        + named(
            [
                "columns", "column-count", "column-width", "column-rule", "column-rule-width", "column-rule-style",
                "column-rule-color", "column-fill", "column-span",
            ], "columns are not supported; use 'flex' or a table")
        + named(
            [
                "transform", "transform-origin", "transform-style", "perspective", "perspective-origin", "rotate",
                "translate", "scale",
            ], "transforms are not supported; place the box with 'position'")
        + named(["writing-mode", "text-orientation", "text-combine-upright"], "text runs in horizontal lines only")
        + named(
            [
                "clip", "clip-path", "mask", "mask-image", "mask-size", "mask-position", "mask-repeat", "shape-outside",
                "shape-margin", "shape-image-threshold",
            ], "shapes are not supported; use 'overflow: hidden' with 'border-radius', or an SVG image")
        + named(
            [
                "border-image", "border-image-source", "border-image-slice", "border-image-width",
                "border-image-outset",
                "border-image-repeat",
            ], "images in borders are not supported; use 'background'")
        + named(["mix-blend-mode", "background-blend-mode", "backdrop-filter"], "blending is not supported")
        + named(["text-shadow"], "shadows of text are not supported; use 'box-shadow' or a colour")
        + named(["text-overflow"], "paper cannot scroll: nothing is cut off with an ellipsis; let the text wrap")
        + named(
            ["text-emphasis", "text-emphasis-style", "text-emphasis-color", "text-emphasis-position"],
            "emphasis marks are not supported; use 'font-style' or 'font-weight'")
        + named(
            ["line-clamp", "-webkit-line-clamp", "-webkit-box-orient"], "lines are never cut off; use 'break-inside'")
        + named(["font-variation-settings"], "the fonts are static; use 'font-weight'")
        + named(["font-size-adjust"], "sizes are not adjusted; use 'font-size'")
        + named(["font-variant-alternates", "font-variant-east-asian", "font-palette"], "use 'font-feature-settings'")
        + named(["text-underline-position"], "use 'text-underline-offset'")
        + named(
            [
                "text-justify", "hanging-punctuation", "line-break", "hyphenate-character", "hyphenate-limit-chars",
                "text-wrap", "text-wrap-mode", "text-wrap-style", "white-space-collapse", "initial-letter", "line-grid",
            ], "lines are broken by 'white-space', 'overflow-wrap' and 'hyphens'")
        + named(["marks", "bleed"], "printers' marks are not supported; pages are cut at 'size'")
        + named(["page-orientation"], "use 'size: A4 landscape' in a named page")
        + named(["footnote-display", "footnote-policy", "running"], "footnotes and running elements are not supported")
        + named(["bookmark-state"], "bookmarks are always open")
        + named(["ruby-position", "ruby-align"], "ruby text is not supported")
        + named(["margin-trim", "float-reference", "float-defer", "clear-after"], "use 'margin' and 'float'")

    private static func named(_ names: [String], _ hint: String) -> [(name: String, hint: String)] {
        names.map { ($0, hint) }
    }
}
