extension PropertyTable {
    /// CSS Content 3, CSS Lists 3, CSS GCPM 3 and the page descriptors; not inherited.
    static let generatedProperties: [PropertyDefinition] = [
        .custom(
            PropertyHead(.content, "content", initial: "normal"), \.generated.content,
            "normal | none | [ <string> | <url> | attr() | counter() | counters() | string() | target-counter() | "
                + "target-text() | leader() | open-quote | close-quote | no-open-quote | no-close-quote ]+",
            parse: { $0.content() },
            apply: {
                if case .content(let items) = $0 {
                    $1.style.generated.content = items
                } else {
                    $1.style.generated.content = nil
                }
            }
        ).noted("In ::before, ::after, ::marker and the margin boxes of pages."),
        counters(
            PropertyHead(.counterReset, "counter-reset", initial: "none"), \.generated.counterReset, standard: 0),
        counters(PropertyHead(.counterSet, "counter-set", initial: "none"), \.generated.counterSet, standard: 0),
        counters(
            PropertyHead(.counterIncrement, "counter-increment", initial: "none"), \.generated.counterIncrement,
            standard: 1),
        .custom(
            PropertyHead(.stringSet, "string-set", initial: "none"), \.generated.stringSet,
            "none | [ <name> [ <string> | content() | attr() | counter() | counters() ]+ ]#",
            parse: { $0.stringSet() },
            apply: { if case .strings(let strings) = $0 { $1.style.generated.stringSet = strings } }),
        .custom(
            PropertyHead(.bookmarkLevel, "bookmark-level", initial: "none"), \.generated.bookmarkLevel,
            "none | auto | <integer>",
            parse: {
                if $0.take("auto") { return .absent }
                return $0.take("none") ? .integer(0) : $0.integer(1...1000).map { .integer($0) }
            },
            apply: {
                if case .integer(let level) = $0 {
                    $1.style.generated.bookmarkLevel = level
                } else {
                    $1.style.generated.bookmarkLevel = nil
                }
            }
        ).noted("auto gives headings their rank."),
        .custom(
            PropertyHead(.bookmarkLabel, "bookmark-label", initial: "content(text)"), \.generated.bookmarkLabel,
            "<content-list>", parse: { $0.contentList(isAssignment: true).map { .content($0) } },
            apply: { if case .content(let items) = $0 { $1.style.generated.bookmarkLabel = items } }),
        .custom(
            PropertyHead(.continuation, "-hms-continuation", initial: "none"), \.generated.continuation,
            "none | [ <string> | attr() ]+",
            parse: { $0.take("none") ? .content([]) : $0.contentList(isAssignment: true).map { .content($0) } },
            apply: { if case .content(let items) = $0 { $1.style.generated.continuation = items } }
        ).noted(
            "Our own, for captions and table rows. A caption stands again on each page its table goes on to, a row on "
                + "each page its row group goes on to after it, up to the next such row, with this text added: "
                + "“2. kvartal 2022 (forts.)”. What is repeated is an artifact."),
        PropertyDefinition(
            id: .size, name: "size",
            syntax: "<length>{1,2} | auto | [ A5 | A4 | A3 | B5 | B4 | JIS-B5 | JIS-B4 | letter | legal | ledger ] || "
                + "[ portrait | landscape ]", initial: "auto", isInherited: false, notes: "In @page only. auto is A4.",
            parse: { $0.pageSize() }, apply: { $1.applyPageSize($0) }, copy: { $1.pageSize = nil }),
    ]

    private static func counters(
        _ head: PropertyHead, _ path: StylePath<[CounterChange]>, standard: Int
    ) -> PropertyDefinition {
        .custom(
            head, path, "none | [ <name> <integer>? ]+",
            parse: { $0.counterChanges(standard: standard).map { .counters($0) } },
            apply: { if case .counters(let changes) = $0 { $1.style[keyPath: path] = changes } })
    }
}
