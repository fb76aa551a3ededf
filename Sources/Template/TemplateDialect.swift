/// What kind of document a template makes: decides which elements and attributes may stand in it.
public enum TemplateDialect: Sendable, Hashable {
    /// A report: paper and an HTML file that does nothing.
    case report
    /// A page of a portal under a strict content policy: forms, frames and scripts by address; no code and no style in the
    /// page itself. An attribute that is one section and nothing else is left out where the section does not stand.
    case page

    private static let active: Set<String> = ["script", "iframe", "object", "embed", "base", "form"]
    private static let neverInPages: Set<String> = ["object", "embed", "base", "style"]

    func forbidsElement(_ name: String, hasContent: Bool) -> Bool {
        switch self {
        case .report: Self.active.contains(name)
        case .page: Self.neverInPages.contains(name) || name == "script" && hasContent
        }
    }

    /// What to write instead of a forbidden element.
    func hints(element name: String) -> [String] {
        switch name {
        case "script": [self == .report ? "a report does nothing; remove it" : "name a file: <script src=\"…\">"]
        case "style": ["write the rules into a style sheet and link it"]
        case "iframe", "object", "embed": ["put the content itself, or an image of it, in the template"]
        case "base": ["write addresses from the template's folder"]
        case "form": ["a report is read, not filled in; remove it"]
        default: []
        }
    }

    /// What to write instead of a forbidden attribute.
    func hints(attribute name: String) -> [String] {
        switch name {
        case "style": ["give the element a class and write the rule into a style sheet"]
        case "srcdoc": ["put the content itself in the template"]
        default: ["a template holds no code; remove it"]
        }
    }

    func forbidsAttribute(_ name: String) -> Bool {
        name.hasPrefix("on") || name == "srcdoc" || self == .page && name == "style"
    }
}
