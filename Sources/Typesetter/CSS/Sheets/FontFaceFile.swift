/// A font file that a style sheet declares.
public struct FontFaceFile: Hashable, Sendable {
    /// `font-family`.
    public let family: String
    /// Declared traits; `nil` to take what the file states.
    public let traits: FontTraits?
    /// The file as the style sheet names it.
    public let reference: ResourceReference
}

extension StyleResolver {
    /// The first file of each `@font-face` rule that names one.
    public var fontFaceFiles: [FontFaceFile] {
        fontFaces.compactMap { rule in
            for case .resource(let reference) in rule.sources {
                return FontFaceFile(family: rule.family, traits: rule.traits, reference: reference)
            }
            return nil
        }
    }
}
