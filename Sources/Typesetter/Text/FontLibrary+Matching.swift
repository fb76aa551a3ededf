extension FontLibrary {
    /// The faces to try for a font, best first: the families asked for, then all others as fallback, emoji last.
    ///
    /// `known` tells whether any of the families asked for exists.
    func cascade(for style: FontStyle) -> (faces: [FaceID], known: Bool) {
        let wanted = FontTraits(weight: style.weight, slant: style.slant, stretch: style.stretch)
        var chosen: [Int] = []
        for name in style.family {
            guard let family = family(named: name), !chosen.contains(family) else { continue }
            chosen.append(family)
        }
        let known = !chosen.isEmpty
        for emoji in [false, true] {
            for index in families.indices where families[index].isEmoji == emoji && !chosen.contains(index) {
                chosen.append(index)
            }
        }
        return (chosen.map { face(of: families[$0], wanted: wanted) }, known)
    }

    /// A family by its name or by a generic name (CSS Fonts 3 §3.1.1).
    private func family(named name: String) -> Int? {
        let key = name.lowercased()
        if let index = families.firstIndex(where: { $0.key == key }) { return index }
        guard let generic = GenericFamily(name: key) else { return nil }
        // What a style sheet declares is asked for by its name only.
        let text = families.indices.filter { !families[$0].isEmoji && !families[$0].isDeclared }
        switch generic {
        case .sans:
            return text.first { families[$0].key.contains("sans") && !families[$0].key.contains("mono") } ?? text.first
        case .serif: return text.first { families[$0].key.contains("serif") } ?? text.first
        case .monospace: return text.first { families[$0].key.contains("mono") } ?? text.first
        case .emoji: return families.firstIndex { $0.isEmoji } ?? text.first
        }
    }

    /// A family's nearest face, slanted and emboldened where the family has none that is.
    private func face(of family: FontFamily, wanted: FontTraits) -> FaceID {
        var best = family.faces[0]
        var least = wanted.distance(of: opened[best].traits)
        for index in family.faces.dropFirst() {
            let distance = wanted.distance(of: opened[index].traits)
            if distance < least { (best, least) = (index, distance) }
        }
        let traits = opened[best].traits
        let oblique = wanted.slant != .normal && traits.slant == .normal ? 1 : 0
        let bold = wanted.weight >= 600 && traits.weight < 600 ? 2 : 0
        return FaceID(best << 2 | oblique | bold)
    }
}

/// The generic families that the library stands in for.
private enum GenericFamily {
    case sans, serif, monospace, emoji

    init?(name: String) {
        switch name {
        case "sans-serif", "system-ui", "ui-sans-serif", "ui-rounded", "cursive", "fantasy", "math", "-apple-system":
            self = .sans
        case "serif", "ui-serif": self = .serif
        case "monospace", "ui-monospace": self = .monospace
        case "emoji": self = .emoji
        default: return nil
        }
    }
}
