import Markup

/// Finds elements that HTML does not have, or that mean nothing on paper, and attributes that mean nothing.
struct VocabularyRule {
    let checked: CheckedDocument

    func diagnostics() -> [Diagnostic] {
        let html = checked.elements.filter { checked.document.namespace($0) == .html }
        return html.compactMap(unknownElement) + html.flatMap(unknownAttributes)
    }

    private func unknownElement(_ node: NodeID) -> Diagnostic? {
        let name = checked.document.name(node)
        guard !Self.elements.contains(name) else { return nil }
        let near = NearestName.find(name, in: Self.elements.sorted()).map { "did you mean <\($0)>?" }
        return checked.diagnostic(
            "element-unknown", .error, "HTML has no element <\(name)> for reports",
            [near ?? "write <div> or <span> with a class, or the element that says what it is"], node)
    }

    private func unknownAttributes(_ node: NodeID) -> [Diagnostic] {
        let element = checked.document.name(node)
        guard Self.elements.contains(element) else { return [] }
        return checked.document.attributes(of: node).map { checked.document.name(of: $0.name) }
            .filter { !Self.isKnown($0) }
            .map { name in
                let near = NearestName.find(name, in: Self.attributes.sorted()).map { "did you mean '\($0)'?" }
                return checked.diagnostic(
                    "attribute-unknown", .warning, "HTML has no attribute '\(name)'",
                    [near ?? "a name of your own begins with data-: data-\(name)"], node)
            }
    }

    private static func isKnown(_ attribute: String) -> Bool {
        attributes.contains(attribute) || attribute.hasPrefix("data-") || attribute.hasPrefix("aria-")
            || attribute.hasPrefix("xmlns") || attribute.hasPrefix("xml:")
    }

    /// The elements of HTML that mean something on paper (HTML §4); scripts, forms and media do not.
    private static let elements: Set<String> = [
        "html", "head", "title", "base", "link", "meta", "style", "body", "article", "section", "nav", "aside", "h1",
        "h2", "h3", "h4", "h5", "h6", "hgroup", "header", "footer", "address", "main", "p", "hr", "pre", "blockquote",
        "ol", "ul", "menu", "li", "dl", "dt", "dd", "figure", "figcaption", "div", "a", "em", "strong", "small", "s",
        "cite", "q", "dfn", "abbr", "ruby", "rt", "rp", "data", "time", "code", "var", "samp", "kbd", "sub", "sup", "i",
        "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr", "ins", "del", "picture", "source", "img", "table",
        "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th", "details", "summary",
    ]

    /// The attributes of these elements, old ones among them (HTML §3.2.6, §4, §16).
    private static let attributes: Set<String> = [
        "abbr", "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "charset", "cite", "class", "color",
        "colspan", "compact", "content", "datetime", "decoding", "dir", "download", "face", "headers", "height",
        "hidden", "href", "hreflang", "http-equiv", "id", "itemid", "itemprop", "itemref", "itemscope", "itemtype",
        "lang", "loading", "media", "name", "noshade", "nowrap", "open", "rel", "reversed", "role", "rowspan", "scope",
        "size", "sizes", "span", "src", "srcset", "start", "style", "summary", "tabindex", "target", "title",
        "translate", "type", "valign", "value", "version", "width",
    ]
}
