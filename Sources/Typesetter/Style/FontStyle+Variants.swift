extension FontStyle {
    /// What the `font-variant-*` properties, `font-kerning` and `font-feature-settings` ask for, each by itself, so that
    /// they inherit by themselves; `FontStyle.features` is all of them in one list.
    public struct Variants: Hashable, Sendable {
        /// Feature tags of `font-variant-numeric`; `-` before a tag switches it off.
        public var numeric: [String] = []
        /// Feature tags of `font-variant-ligatures`.
        public var ligatures: [String] = []
        /// Feature tags of `font-variant-position`.
        public var position: [String] = []
        /// Feature tags of `font-kerning`.
        public var kerning: [String] = []
        /// `font-feature-settings`, which come last and win.
        public var settings: [Feature] = []

        /// The initial values.
        public init() {}

        static let numericWords = [
            "lining-nums": ["lnum"], "oldstyle-nums": ["onum"], "proportional-nums": ["pnum"], "tabular-nums": ["tnum"],
            "diagonal-fractions": ["frac"], "stacked-fractions": ["afrc"], "ordinal": ["ordn"],
            "slashed-zero": ["zero"], "normal": [],
        ]
        static let ligatureWords = [
            "common-ligatures": ["liga", "clig"], "no-common-ligatures": ["-liga", "-clig"],
            "discretionary-ligatures": ["dlig"], "no-discretionary-ligatures": ["-dlig"],
            "historical-ligatures": ["hlig"], "no-historical-ligatures": ["-hlig"], "contextual": ["calt"],
            "no-contextual": ["-calt"], "none": ["-liga", "-clig", "-dlig", "-hlig", "-calt"], "normal": [],
        ]
        static let positionWords = ["normal": [], "sub": ["subs"], "super": ["sups"]]
        static let kerningWords = ["auto": [], "normal": ["kern"], "none": ["-kern"]]

        /// All settings in order; of two for one tag the later counts.
        var features: [Feature] {
            let tags = (kerning + ligatures + position + numeric).map {
                $0.hasPrefix("-") ? Feature(tag: String($0.dropFirst()), value: 0) : Feature(tag: $0)
            }
            return (tags + settings).reduce(into: []) { list, feature in
                list.removeAll { $0.tag == feature.tag }
                list.append(feature)
            }
        }
    }
}
