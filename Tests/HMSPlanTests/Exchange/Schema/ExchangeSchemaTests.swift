import Testing

@testable import HMSPlan

/// The schema says what the reader does: checked by changing one value after the other in a document with every field.
@Suite("The published schema and the reader agree")
struct ExchangeSchemaTests {
    /// A document in which every field stands.
    private static let example = """
        {"format":"hmsreview-exchange","version":1,"exportedAt":"2022-01-25T08:00:00Z","extent":"full",
        "associations":[{"id":"a","name":"A","advisers":[{"id":"r","name":"R","email":"r@eksempel.no"}]}],
        "plans":[{"id":"p","association":"a","created":"2020-01-01","language":"nn",
        "company":{"name":"T","kind":"condominium","registerCode":"ESEK","organisationNumber":"123456785",
        "address":{"street":"Gata 1","postcode":"0150","place":"Oslo"},"municipalityNumber":"0301",
        "municipality":"Oslo","cadastralUnits":[{"farm":1,"title":2,"lease":3,"section":4}],"units":5,"buildings":6,
        "yearsBuilt":[1965],"startPicture":{"name":"fjord","isDefault":true}},
        "sms":{"isActive":false,"changedAt":"2021-01-01T00:00:00Z","changedBy":"user"},
        "email":{"isActive":false,"changedAt":"2021-01-01T00:00:00Z","changedBy":"system"},
        "users":[{"id":"u","name":"U","role":"chair","isActive":false,"lastLogin":"2021-01-01T00:00:00Z"}],
        "logins":[{"user":"u","time":"2021-01-01T00:00:00Z"}],
        "activities":[{"id":"1","kind":"annualReview","title":"T","category":"C","frequency":"every 2 years",
        "created":"2020-01-01","dueDate":"2022-01-01","completed":"2021-01-01T00:00:00Z","responsible":"R",
        "comment":"K","handbookReference":"h","isActive":false}],
        "deviations":[{"id":"1","created":"2020-01-01","kind":"measure","title":"T","details":"D","status":"closed",
        "priority":"high","dueDate":"2022-01-01","closed":"2021-01-01T00:00:00Z","responsible":"R"}],
        "riskAssessments":[{"id":"1","name":"N","revisionOf":"1","created":"2020-01-01",
        "completed":"2021-01-01T00:00:00Z",
        "points":[{"id":"1","title":"T","probability":1,"consequence":5,"measure":"M"}]}],
        "contacts":[{"id":"1","role":"R","name":"N","phone":"P","email":"E"}],
        "archive":[{"id":"1","kind":"K","date":"2020-01-01",
        "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]}],
        "regulationChanges":[{"id":"1","inForce":"2020-01-01","title":"T","summary":"S","reference":"R",
        "appliesTo":["other"],"handbookReference":"h"}],
        "handbook":[{"slug":"h","version":2,"title":"T"}],
        "news":[{"id":"1","title":"T","body":"B","portals":["board"],"publishedAt":"2021-01-01T00:00:00Z",
        "articles":["h"],"blursImages":true}]}
        """

    private let document: JSONNode
    private let places: [SchemaPlace]

    init() throws {
        document = try JSONNode.parsed(Self.example)
        places = try SchemaPlace.all(of: document)
    }

    /// Whether the reader finds an error at a place whose value is another, or missing.
    private func isRefused(_ place: SchemaPlace, _ value: JSONNode?) throws -> Bool {
        let changed = try #require(document.replacing(place.steps[...], with: value))
        return try ReadFile(changed.printed).problems.contains {
            $0.severity == .error && $0.path == place.steps.path
        }
    }

    @Test("every field of the schema is known to the reader, and every field that is written to the schema")
    func fields() throws {
        let file = try ReadFile(Self.example)
        #expect(file.problems.isEmpty, "\(file.messages)")
        #expect(places.count == 141)
        let lines = try String(decoding: ReadFile.lines(Array(file.records.dropFirst())), as: UTF8.self)
        let names = ["association", "plan", "regulationChange", "handbookArticle", "newsItem"]
        let lists = ["associations", "plans", "regulationChanges", "handbook", "news"]
        for (line, (name, list)) in zip(lines.split(separator: "\n").dropFirst(), zip(names, lists)) {
            let written = try #require(try JSONNode.parsed(String(line))[name])
            let read = try #require(document[list]?.elements.first)
            #expect(Self.sorted(written).printed == Self.sorted(read).printed)
        }
    }

    private static func sorted(_ node: JSONNode) -> JSONNode {
        switch node.value {
        case .object(let members):
            JSONNode(
                .object(
                    members.map { JSONMember(key: $0.key, value: sorted($0.value)) }.sorted { $0.key < $1.key }))
        case .array(let elements): JSONNode(.array(elements.map(sorted)))
        default: node
        }
    }

    @Test("what the schema requires may not be missing, all else may")
    func required() throws {
        for place in places where place.steps.path != "plans[0].deviations[0].closed" {
            guard case .key = place.steps.last else { continue }
            #expect(try isRefused(place, nil) == place.isRequired, "\(place.steps.path)")
        }
    }

    @Test("what the schema lets be null may be null, all else may not")
    func null() throws {
        for place in places where place.steps.path != "plans[0].deviations[0].closed" {
            if place.steps.count == 1, place.type != "array" { continue }
            #expect(try isRefused(place, JSONNode(.null)) == !place.canBeNull, "\(place.steps.path)")
        }
    }

    @Test("values of another type are refused")
    func types() throws {
        for place in places {
            let other = JSONNode(place.type == "object" ? .number("3") : .object([]))
            #expect(try isRefused(place, other), "\(place.steps.path)")
        }
    }

    @Test("every word of the schema is accepted, and no other")
    func words() throws {
        var count = 0
        for place in places {
            guard let words = place.schema["enum"]?.elements.compactMap(\.text) else { continue }
            for word in words {
                #expect(try !isRefused(place, JSONNode(.string(word))), "\(place.steps.path): \(word)")
            }
            #expect(try isRefused(place, JSONNode(.string("annet"))), "\(place.steps.path)")
            #expect(try isRefused(place, JSONNode(.string(""))), "\(place.steps.path)")
            count += words.count
        }
        #expect(count == 37)
    }

    @Test("numbers have the schema's limits")
    func numbers() throws {
        for place in places where place.type == "integer" {
            let least = try #require(place.schema["minimum"]?.integer)
            #expect(try !isRefused(place, JSONNode(.number("\(least)"))), "\(place.steps.path)")
            #expect(try isRefused(place, JSONNode(.number("\(least - 1)"))), "\(place.steps.path)")
            #expect(try isRefused(place, JSONNode(.number("\(least).5"))), "\(place.steps.path)")
            guard let most = place.schema["maximum"]?.integer else { continue }
            #expect(try !isRefused(place, JSONNode(.number("\(most)"))), "\(place.steps.path)")
            #expect(try isRefused(place, JSONNode(.number("\(most + 1)"))), "\(place.steps.path)")
        }
    }

    @Test("texts have the schema's limits")
    func texts() throws {
        for place in places {
            guard let limit = place.schema["maxLength"]?.integer else { continue }
            func text(_ count: Int) -> JSONNode { JSONNode(.string(String(repeating: "x", count: count))) }
            #expect(try !isRefused(place, text(limit)), "\(place.steps.path)")
            #expect(try isRefused(place, text(limit + 1)), "\(place.steps.path)")
            #expect(try isRefused(place, text(0)) == (place.schema["minLength"] != nil), "\(place.steps.path)")
            #expect(try isRefused(place, JSONNode(.string("a\0"))), "\(place.steps.path)")
        }
    }

    @Test("texts of a form: what the schema's pattern refuses, the reader refuses")
    func patterns() throws {
        let values = [
            "", "x", "0150", "150", "01500", "2022-01-25", "2022-1-25", "2022-01-25T08:00:00Z", "2022-01-25T08:00:00",
            "123456785", " 123 456 785", "12345678", "yearly", "every 2 years", "every 1 years", "every 100 years",
            "every 02 years", "årlig", String(repeating: "a", count: 64), String(repeating: "A", count: 64),
        ]
        for place in places where place.schema["maxLength"] == nil {
            guard let pattern = place.schema["pattern"]?.text else { continue }
            let form = try Regex(pattern)
            for value in values {
                let fits = value.wholeMatch(of: form) != nil
                #expect(try isRefused(place, JSONNode(.string(value))) == !fits, "\(place.steps.path): \(value)")
            }
        }
    }

    @Test("defaults of the schema are what the reader takes")
    func defaults() throws {
        for place in places {
            guard let fallback = place.schema["default"] else { continue }
            let without = try #require(document.replacing(place.steps[...], with: nil)).printed
            let with = try #require(document.replacing(place.steps[...], with: fallback)).printed
            let (first, second) = try (ReadFile(without), ReadFile(with))
            #expect(first.records == second.records, "\(place.steps.path)")
        }
    }

    @Test("it is what is published: draft 2020-12, with Norwegian terms, the same every time")
    func published() throws {
        let schema = try SchemaPlace.schema()
        #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$id"]?.text == "urn:hmsreview:exchange:1")
        #expect(schema.printed == String(decoding: ExchangeSchema.document, as: UTF8.self))
        #expect(ExchangeSchema.document == ExchangeSchema.document)
        for place in places where place.steps.last != .index(0) {
            #expect(place.schema["description"] != nil, "\(place.steps.path)")
        }
        let text = schema.printed
        for term in ["boligselskap", "årshjul", "avvik/tiltak", "risikovurdering", "frist", "utført", "rådgiver"] {
            #expect(text.contains(term), "\(term)")
        }
    }

    @Test("a line of JSON Lines is described for every record")
    func line() throws {
        let forms = try #require(try SchemaPlace.schema()["$defs"]?["line"]?["oneOf"]?.elements)
        #expect(forms.first?["$ref"]?.text == "#/$defs/header")
        #expect(
            forms.dropFirst().map { $0["required"]?.elements.first?.text }
                == ["association", "plan", "regulationChange", "handbookArticle", "newsItem"])
    }
}
