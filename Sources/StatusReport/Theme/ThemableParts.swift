/// What of a template a theme may change, as its `template.yml` says under `theme`.
public struct ThemableParts: Hashable, Sendable, Codable {
    /// The style sheet whose custom properties a theme may set: those it declares and no others.
    public let styles: String
    /// Images that a theme may put another file in place of, by their names in the template.
    public let images: [String]
    /// Colours that stand on each other and have to keep their contrast.
    public let contrast: [ContrastPair]

    /// Two colours of which one stands on the other: custom properties, or colours such as `#E3E9EA`.
    public struct ContrastPair: Hashable, Sendable, Codable {
        /// The colour of the text or line.
        public let text: String
        /// The colour it stands on.
        public let ground: String
        /// Whether it is large text or a drawing, for which WCAG AA asks for 3:1 instead of 4.5:1.
        public let isLarge: Bool

        private enum CodingKeys: String, CodingKey {
            case text, ground
            case isLarge = "large"
        }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            text = try values.decode(String.self, forKey: .text)
            ground = try values.decode(String.self, forKey: .ground)
            isLarge = try values.decodeIfPresent(Bool.self, forKey: .isLarge) ?? false
        }
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        styles = try values.decode(String.self, forKey: .styles)
        images = try values.decodeIfPresent([String].self, forKey: .images) ?? []
        contrast = try values.decodeIfPresent([ContrastPair].self, forKey: .contrast) ?? []
    }
}
