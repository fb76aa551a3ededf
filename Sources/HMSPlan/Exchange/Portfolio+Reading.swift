extension Association {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), name: reader.text("name"),
            advisers: reader.list("advisers") {
                Adviser(id: $0.id("id"), name: $0.text("name"), email: $0.text("email"))
            })
    }
}

extension RegulationChange {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), inForce: reader.day("inForce"), title: reader.text("title"),
            summary: reader.text("summary", upTo: 5000, default: ""), reference: reader.text("reference"),
            appliesTo: reader.keywords("appliesTo", CompanyKind.self),
            handbookReference: reader.optionalText("handbookReference"))
    }
}

extension HandbookArticle {
    init(_ reader: inout ObjectReader) {
        self.init(
            slug: reader.text("slug"), version: reader.integer("version", in: 1...Int.max),
            title: reader.text("title", default: ""))
    }
}

extension NewsItem {
    init(_ reader: inout ObjectReader) {
        self.init(
            id: reader.id("id"), title: reader.text("title"), body: reader.text("body", upTo: 100_000),
            portals: reader.keywords("portals", Portal.self),
            publishedAt: reader.timestamp("publishedAt"), articles: reader.texts("articles"),
            blursImages: reader.flag("blursImages", default: false))
    }
}

extension ExchangeHeader {
    init(_ reader: inout ObjectReader) {
        let format = reader.text("format")
        let version = reader.integer("version", in: 0...Int.max)
        if format != Self.formatName || version != 1 {
            reader.report(
                .error, "format", found: "'\(format)' version \(version)",
                expected: "expected '\(Self.formatName)' version 1")
        }
        self.init(
            exportedAt: reader.timestamp("exportedAt"),
            extent: reader.optionalKeyword("extent", Extent.self) ?? Self.noExtent(reader))
    }

    private static func noExtent(_ reader: ObjectReader) -> Extent {
        reader.report(.error, "extent", found: "", expected: "expected 'full' or 'delta'")
        return .delta
    }
}
