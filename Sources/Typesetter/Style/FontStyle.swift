/// The font properties of an element (CSS Fonts 3). Inherited as a whole.
public struct FontStyle: Hashable, Sendable {
    /// An OpenType feature setting.
    public struct Feature: Hashable, Sendable {
        /// Four-letter tag: `tnum`.
        public var tag: String
        /// 0 is off.
        public var value: Int

        /// A feature.
        public init(tag: String, value: Int = 1) {
            self.tag = tag
            self.value = value
        }
    }

    /// `font-family`, in order of preference; generic names as written.
    public var family: [String] = ["Fira Sans"]
    /// `font-size` in CSS pixels.
    public var size: Double = 16
    /// `font-weight`, 1…1000.
    public var weight: Int = 400
    /// `font-style`.
    public var slant: FontSlant = .normal
    /// `font-stretch` in percent.
    public var stretch: Double = 100
    /// `font-variant-caps`.
    public var caps: FontCaps = .normal
    /// `font-feature-settings` with what `font-variant-*` and `font-kerning` ask for.
    public var features: [Feature] = []
    /// Where `features` come from, property by property.
    public var variants = Variants()

    /// The initial values.
    public init() {}
}
