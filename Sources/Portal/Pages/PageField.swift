import Template

/// A name of a page's record, with its type and how its value is read.
struct PageField<Record>: Sendable {
    let name: String
    let type: TemplateType
    let value: @Sendable (Record) -> TemplateValue

    /// A text.
    static func text(_ name: String, _ read: @escaping @Sendable (Record) -> String) -> PageField {
        PageField(name: name, type: .text) { .text(read($0)) }
    }

    /// A whole number, as Norwegian writes it.
    static func number(_ name: String, _ read: @escaping @Sendable (Record) -> Int) -> PageField {
        PageField(name: name, type: .text) { .text(NumberText.grouped(read($0))) }
    }

    /// A text that may be missing: also a section that stands only where there is one.
    static func optional(_ name: String, _ read: @escaping @Sendable (Record) -> String?) -> PageField {
        PageField(name: name, type: .optional(.text)) { read($0).map { .text($0) } ?? .nothing }
    }

    /// A section that stands or not.
    static func flag(_ name: String, _ read: @escaping @Sendable (Record) -> Bool) -> PageField {
        PageField(name: name, type: .flag) { .flag(read($0)) }
    }

    /// Texts, one after the other.
    static func texts(_ name: String, _ read: @escaping @Sendable (Record) -> [String]) -> PageField {
        PageField(name: name, type: .list(.text)) { .list(read($0).map { .text($0) }) }
    }

    /// A record of names of its own.
    static func record<Inner: PageRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> Inner
    ) -> PageField {
        PageField(name: name, type: Inner.type) { read($0).value }
    }

    /// A record that may be missing.
    static func optional<Inner: PageRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> Inner?
    ) -> PageField {
        PageField(name: name, type: .optional(Inner.type)) { read($0)?.value ?? .nothing }
    }

    /// Records, one after the other.
    static func list<Inner: PageRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> [Inner]
    ) -> PageField {
        PageField(name: name, type: .list(Inner.type)) { .list(read($0).map(\.value)) }
    }
}
