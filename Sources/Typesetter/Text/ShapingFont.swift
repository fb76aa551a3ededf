import CPango

/// A font as an element asks for it, resolved against the library: everything about it but its size.
struct ShapingFont {
    /// Faces to try, best first; the first is the primary font that metrics come from.
    var cascade: [FaceID]
    /// Features for HarfBuzz.
    var features: [hb_feature_t]
    /// Language for localised forms.
    var language: OpaquePointer?
    /// Metrics of the primary font.
    var metrics: FontMetrics
    /// Whether one of the families asked for exists.
    var isKnown: Bool
    /// What stands between words that are shaped one by one; `nil` where they cannot be.
    var space: Space?

    /// Ligatures and contextual forms are off: in a PDF they become `ActualText`, which many readers get wrong.
    static let defaultFeatures: [hb_feature_t] = ["liga", "clig", "dlig", "calt"].map { feature($0, 0) }

    static func feature(_ tag: String, _ value: Int) -> hb_feature_t {
        hb_feature_t(tag: self.tag(tag), value: UInt32(clamping: value), start: 0, end: .max)
    }

    static func tag(_ text: String) -> hb_tag_t {
        var tag: UInt32 = 0
        for byte in text.utf8.prefix(4) { tag = tag << 8 | UInt32(byte) }
        return tag
    }

    init(style: FontStyle, language: String, library: FontLibrary) {
        (cascade, isKnown) = library.cascade(for: style)
        features = Self.defaultFeatures
        if style.caps == .smallCaps { features.append(Self.feature("smcp", 1)) }
        features += style.features.map { Self.feature($0.tag, $0.value) }
        self.language = language.isEmpty ? nil : hb_language_from_string(language, -1)
        metrics = library.metrics(of: cascade[0])
        space = Self.space(of: library.shapingFace(cascade[0]), features, self.language)
    }
}
