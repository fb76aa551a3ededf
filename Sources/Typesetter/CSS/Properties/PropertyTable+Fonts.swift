extension PropertyTable {
    /// CSS Fonts 4; inherited, applied before what refers to the font.
    static let fontProperties: [PropertyDefinition] = [
        .custom(
            PropertyHead(.fontFamily, "font-family", initial: "\"Fira Sans\"", inherited: true), \.font.family,
            "[ <string> | <name> ]#", parse: { $0.fontFamilies().map { .names($0) } },
            apply: { if case .names(let names) = $0 { $1.style.font.family = names } }
        ).noted("Only families of the folder Fonts and of @font-face are used."),
        .custom(
            PropertyHead(.fontSize, "font-size", initial: "medium", inherited: true), \.font.size,
            "<length> | <percentage> | xx-small … xxx-large | larger | smaller", parse: { $0.fontSize() },
            apply: { $1.applyFontSize($0) }
        ).noted("medium is 16 px."),
        .custom(
            PropertyHead(.fontWeight, "font-weight", initial: "normal", inherited: true), \.font.weight,
            "normal | bold | <number> | bolder | lighter", parse: { $0.fontWeight() },
            apply: { $1.applyFontWeight($0) }
        ),
        .custom(
            PropertyHead(.fontStyle, "font-style", initial: "normal", inherited: true), \.font.slant,
            "normal | italic | oblique", parse: { $0.fontSlant() },
            apply: {
                if case .keyword(let raw) = $0, let slant = FontSlant(rawValue: raw) { $1.style.font.slant = slant }
            }
        ).noted("An angle after oblique is read and not used."),
        .custom(
            PropertyHead(.fontStretch, "font-stretch", initial: "normal", inherited: true), \.font.stretch,
            "normal | condensed | … | expanded | <percentage>", parse: { $0.fontStretch() },
            apply: { if case .number(let percent) = $0 { $1.style.font.stretch = percent } }
        ),
        .keyword(
            PropertyHead(.fontVariantCaps, "font-variant-caps", initial: "normal", inherited: true), \.font.caps
        ),
        .custom(
            PropertyHead(.fontVariantNumeric, "font-variant-numeric", initial: "normal", inherited: true),
            \.font.variants.numeric,
            "normal | [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ] || "
                + "[ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero",
            parse: { $0.variantTags(FontStyle.Variants.numericWords) },
            apply: { if case .names(let tags) = $0 { $1.style.font.variants.numeric = tags } }
        ),
        .custom(
            PropertyHead(.fontVariantLigatures, "font-variant-ligatures", initial: "normal", inherited: true),
            \.font.variants.ligatures, "normal | none | [no-]common-ligatures || [no-]discretionary-ligatures || …",
            parse: { $0.variantTags(FontStyle.Variants.ligatureWords) },
            apply: { if case .names(let tags) = $0 { $1.style.font.variants.ligatures = tags } }
        ),
        .custom(
            PropertyHead(.fontVariantPosition, "font-variant-position", initial: "normal", inherited: true),
            \.font.variants.position, "normal | sub | super",
            parse: { $0.variantTags(FontStyle.Variants.positionWords) },
            apply: { if case .names(let tags) = $0 { $1.style.font.variants.position = tags } }
        ),
        .custom(
            PropertyHead(.fontKerning, "font-kerning", initial: "auto", inherited: true), \.font.variants.kerning,
            "auto | normal | none", parse: { $0.variantTags(FontStyle.Variants.kerningWords) },
            apply: { if case .names(let tags) = $0 { $1.style.font.variants.kerning = tags } }
        ),
        .custom(
            PropertyHead(.fontFeatureSettings, "font-feature-settings", initial: "normal", inherited: true),
            \.font.variants.settings, "normal | [ <string> [ <integer> | on | off ]? ]#",
            parse: { $0.featureSettings() },
            apply: { if case .features(let features) = $0 { $1.style.font.variants.settings = features } }
        ),
        .color(PropertyHead(.color, "color", initial: "black", inherited: true), \.text.color),
        .keyword(PropertyHead(.direction, "direction", initial: "ltr", inherited: true), \.text.direction),
    ]
}
