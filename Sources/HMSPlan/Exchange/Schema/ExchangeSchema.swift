/// The published description of the exchange format, as JSON Schema (draft 2020-12).
///
/// A document is validated by the schema itself, a line of JSON Lines by its definition `line`. What a schema cannot say
/// stands in descriptions: ids that are unique in their list or refer to another row, and limits of texts in bytes.
public enum ExchangeSchema {
    /// Identifies the schema: the format's name and version.
    public static let identifier = "urn:hmsreview:exchange:1"

    /// The schema: indented JSON in UTF-8, names in the order of the format.
    public static var document: [UInt8] {
        var printer = JSONPrinter()
        printer.print(schema.node)
        return printer.bytes
    }

    private static var schema: SchemaText {
        .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("$id", .string(identifier)),
            ("title", .string("HMS plans of housing companies (boligselskap)")),
            (
                "description",
                .string(
                    """
                    The format in which HMS plans are imported and exported. A file is one document, or JSON Lines: the \
                    header on the first line, then one record a line, an object with one member (see $defs/line). \
                    Fields that are null count as missing. Fields that are not described here are left out with a \
                    warning. A name stands once in an object.
                    """)
            ),
            ("$ref", .string("#/$defs/document")),
            (
                "$defs",
                .object(
                    [("document", document(SchemaRecord.header)), ("line", line)]
                        + SchemaRecord.all.map { ($0.name, $0.schema) })
            ),
        ])
    }

    private static let lists: [(list: String, member: String, record: SchemaRecord, description: String)] = [
        ("associations", "association", .association, "Housing associations (boligbyggelag), before their plans."),
        ("plans", "plan", .plan, "HMS plans (HMS-planer), one for each housing company."),
        ("regulationChanges", "regulationChange", .regulationChange, "Changes of laws and regulations (regelverk)."),
        ("handbook", "handbookArticle", .handbookArticle, "Articles of the HMS handbook (HMS-håndboken)."),
        ("news", "newsItem", .newsItem, "News (nyheter) of the portals."),
    ]

    /// The header's fields, then the lists.
    private static func document(_ header: SchemaRecord) -> SchemaText {
        let properties =
            header.fields.map { ($0.name, $0.schema) }
            + lists.map { list, _, record, description in
                (
                    list,
                    .object([
                        ("description", .string(description)), ("type", .string("array")),
                        ("items", record.reference),
                    ])
                )
            }
        return .object([
            ("description", .string("One document: the header's fields first, then the lists.")),
            ("type", .string("object")), ("required", header.required), ("properties", .object(properties)),
        ])
    }

    private static var line: SchemaText {
        .object([
            ("description", .string("A line of JSON Lines: the header on the first one, then a record a line.")),
            (
                "oneOf",
                .list(
                    [SchemaRecord.header.reference]
                        + lists.map { _, member, record, _ in
                            .object([
                                ("type", .string("object")), ("required", .list([.string(member)])),
                                ("maxProperties", .integer(1)),
                                ("properties", .object([(member, record.reference)])),
                            ])
                        })
            ),
        ])
    }
}
