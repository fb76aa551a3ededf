/// What tells the faces of a family apart (CSS Fonts 3 §5.2).
public struct FontTraits: Hashable, Sendable {
    /// 1…1000.
    public var weight: Int
    /// Upright, italic or oblique.
    public var slant: FontSlant
    /// Width in percent of the normal one.
    public var stretch: Double

    /// Traits of a face, or those asked for.
    public init(weight: Int = 400, slant: FontSlant = .normal, stretch: Double = 100) {
        self.weight = weight
        self.slant = slant
        self.stretch = stretch
    }

    /// How far a face is from what is asked for; the least is chosen: width first, then slant, then weight (CSS Fonts 3 §5.2).
    func distance(of face: FontTraits) -> (stretch: Double, slant: Int, weight: Int) {
        (stretchDistance(face.stretch), slantDistance(face.slant), weightDistance(face.weight))
    }

    private func stretchDistance(_ face: Double) -> Double {
        let isWrongSide = stretch <= 100 ? face > stretch : face < stretch
        return abs(face - stretch) + (isWrongSide && face != stretch ? 1000 : 0)
    }

    private func slantDistance(_ face: FontSlant) -> Int {
        switch (slant, face) {
        case (.normal, .normal), (.italic, .italic), (.oblique, .oblique): 0
        case (.normal, .oblique), (.italic, .oblique), (.oblique, .italic): 1
        case (.normal, .italic), (.italic, .normal), (.oblique, .normal): 2
        }
    }

    private func weightDistance(_ face: Int) -> Int {
        if face == weight { return 0 }
        switch weight {
        case 400...500:
            if face > weight, face <= 500 { return face - weight }
            return face < weight ? 1000 + weight - face : 2000 + face
        case ..<400: return face < weight ? weight - face : 1000 + face
        default: return face > weight ? face - weight : 1000 + weight - face
        }
    }
}
