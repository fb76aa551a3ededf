/// A face that a style sheet declares with `@font-face` (CSS Fonts 3 §4), its file's path resolved.
public struct FontFaceDeclaration: Hashable, Sendable {
    /// `font-family`.
    public var family: String
    /// `font-weight`, `font-style` and `font-stretch`; `nil` to take what the file states.
    public var traits: FontTraits?
    /// Path of the font file.
    public var path: String

    /// A declared face.
    public init(family: String, traits: FontTraits? = nil, path: String) {
        self.family = family
        self.traits = traits
        self.path = path
    }
}
