/// An element of an inspected file's structure tree.
public struct TagNode: Sendable, Hashable {
    /// What an element holds.
    public indirect enum Kid: Sendable, Hashable {
        case element(TagNode)
        /// Marked content: its text and page index.
        case text(String, page: Int)
        /// An annotation: its `Contents`.
        case annotation(String)
    }

    /// Structure type: `P`, `H1`, `TH`.
    public var role: String
    /// Attributes and texts of the element, in a fixed order: `Alt`, `Lang`, `Scope`, …
    public var attributes: [Attribute]
    /// What it holds, in reading order.
    public var kids: [Kid]

    /// A named value.
    public struct Attribute: Sendable, Hashable {
        public var name: String
        public var value: String
        /// A named value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All text in reading order, replacement texts in place of what they replace; alternative texts are not part.
    public var text: String {
        if let replacement = attributes.first(where: { $0.name == "ActualText" }) { return replacement.value }
        return kids.map { kid in
            switch kid {
            case .element(let element): element.text
            case .text(let text, _): text
            case .annotation: ""
            }
        }.joined()
    }

    /// The tree as lines: `P "text"`, children indented by two spaces. Content of one element on one page is one text.
    public func lines(indent: Int = 0) -> [String] {
        let head = ([role] + attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        let space = String(repeating: " ", count: indent)
        if case .text(let text, _)? = kids.first, kids.count == 1 { return ["\(space)\(head) \"\(text)\""] }
        return [space + head]
            + kids.flatMap { kid -> [String] in
                switch kid {
                case .element(let element): element.lines(indent: indent + 2)
                case .text(let text, _): ["\(space)  \"\(text)\""]
                case .annotation(let contents): ["\(space)  annotation \"\(contents)\""]
                }
            }
    }
}
