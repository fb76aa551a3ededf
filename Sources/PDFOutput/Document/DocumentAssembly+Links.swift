import Typesetter

/// One area of a link whose target can be written.
struct ReachableLink {
    var page: Int
    var rect: Rect
    /// The action or destination, as it stands in the annotation.
    var target: SyntaxBuffer
    /// Structure element.
    var element: Int?
    var contents: String
}

extension LinkAnnotation {
    /// Text for those who cannot see the area: its own, that of the picture in it, or where the link leads.
    fileprivate func description(_ picture: String?) -> String {
        if contents.contains(where: { !$0.isWhitespace }) { return contents }
        if let picture { return picture }
        switch target {
        case .uri(let text), .destination(let text): return text
        }
    }
}

extension DocumentAssembly {
    /// Links that lead somewhere: known destinations and URIs of harmless schemes. In an archival file, links inside of
    /// artifacts have no place in the structure and are left out; what they point to is reached by the real ones.
    func reachableLinks() -> [ReachableLink] {
        let destinations = Set(document.destinations.map(\.name))
        let pictures = picturesInLinks()
        var result: [ReachableLink] = []
        for (index, page) in document.pages.enumerated() {
            for link in page.links {
                let element = link.element.map { Int($0.index) }
                let isKnown = element.map(document.structure.elements.indices.contains) ?? false
                guard isKnown || !isArchival, let target = target(of: link, destinations) else { continue }
                let contents = link.description(element.flatMap { pictures[$0] })
                for rect in link.rects where rect.width > 0 && rect.height > 0 {
                    result.append(
                        ReachableLink(
                            page: index, rect: rect, target: target, element: element, contents: contents))
                }
            }
        }
        return result
    }

    /// Alternative texts of the pictures that stand in links, by the link's element.
    private func picturesInLinks() -> [Int: String] {
        let elements = document.structure.elements
        var result: [Int: String] = [:]
        for figure in elements where figure.role == .figure {
            guard let text = figure.alternative, !text.isEmpty else { continue }
            var place = figure.parent.map { Int($0.index) }
            while let index = place, elements.indices.contains(index), elements[index].role != .link {
                place = elements[index].parent.map { Int($0.index) }.flatMap { $0 < index ? $0 : nil }
            }
            guard let link = place, elements.indices.contains(link) else { continue }
            result[link] = result[link].map { $0 + " " + text } ?? text
        }
        return result
    }

    private func target(of link: LinkAnnotation, _ destinations: Set<String>) -> SyntaxBuffer? {
        var syntax = SyntaxBuffer()
        switch link.target {
        case .destination(let name):
            guard destinations.contains(name) else { return nil }
            syntax.append("/Dest")
            syntax.append(literal: name.utf8)
        case .uri(let text):
            guard let uri = LinkURI(text) else { return nil }
            syntax.append("/A<</Type/Action/S/URI/URI")
            syntax.append(literal: uri.bytes)
            syntax.append(">>")
        }
        return syntax
    }

    /// Writes an annotation and puts it on its page.
    @discardableResult
    mutating func add(_ link: ReachableLink, parentKey: Int?) -> ObjectID {
        let height = document.pages[link.page].size.height
        let page = page(link.page)
        let id = file.add {
            $0.append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ")
            $0.append(page)
            $0.append("/Rect[")
            $0.append(rect: link.rect, pageHeight: height)
            $0.append("]/Contents")
            $0.append(shortened: link.contents)
            if let parentKey {
                $0.append("/StructParent ")
                $0.append(parentKey)
            }
            $0.append(link.target)
            $0.append(">>")
        }
        pages[link.page].annotations.append(id)
        return id
    }
}
