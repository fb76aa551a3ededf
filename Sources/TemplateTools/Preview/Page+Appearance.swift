package import Typesetter

extension Page {
    /// Whether two pages look the same: marks of structure elements and links do not count.
    func looksLike(_ other: Page) -> Bool {
        size == other.size && glyphs == other.glyphs && text == other.text
            && items.lazy.filter(\.isPainted).elementsEqual(other.items.lazy.filter(\.isPainted))
    }
}

extension DisplayItem {
    fileprivate var isPainted: Bool {
        switch self {
        case .beginContent, .beginArtifact, .endContent: false
        default: true
        }
    }
}

extension TypesetDocument {
    /// Whether a page looks like one of another document.
    package func page(_ index: Int, looksLike other: Int, of document: TypesetDocument) -> Bool {
        guard pages.indices.contains(index), document.pages.indices.contains(other),
            pages[index].looksLike(document.pages[other])
        else { return false }
        return faces == document.faces && images(on: index) == document.images(on: other)
    }

    private func images(on index: Int) -> [ImageAsset] {
        pages[index].items.compactMap { item in
            guard case .image(let id, _) = item, images.indices.contains(Int(id.index)) else { return nil }
            return images[Int(id.index)]
        }
    }
}
