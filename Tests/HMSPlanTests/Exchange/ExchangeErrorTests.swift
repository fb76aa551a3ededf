import HMSPlan
import Testing

/// Every error names its line, its path, what stands there and what was expected.
@Suite("Errors in exchange files")
struct ExchangeErrorTests {
    @Test(
        "values",
        arguments: [
            (#""created":"2022-02-30""#, "created: found '2022-02-30'; expected a date such as 2022-01-25"),
            (#""language":"se""#, "language: found 'se'; expected one of nb, nn, en"),
            (#""language":1"#, "language: found 1; expected one of nb, nn, en"),
            (#""sms":true"#, "sms: found true; expected an object"),
            (#""sms":{"isActive":"ja"}"#, "sms.isActive: found 'ja'; expected true or false"),
            (#""users":{}"#, "users: found an object; expected a list"),
            (#""users":[3]"#, "users[0]: found 3; expected an object"),
            (
                #""activities":[{"id":"1","title":"T","dueDate":"1.2.2022"}]"#,
                "activities[0].dueDate: found '1.2.2022'; expected a date such as 2022-01-25"
            ),
            (
                #""activities":[{"id":"1","title":"T","dueDate":"2022-01-01","frequency":"ofte"}]"#,
                "activities[0].frequency: found 'ofte'; expected a frequency such as 'yearly' or 'every 2 years'"
            ),
            (
                #""activities":[{"id":"1","title":"T","dueDate":"2022-01-01","completed":"2022-01-01"}]"#,
                "activities[0].completed: found '2022-01-01'; expected a UTC time such as 2022-01-25T08:03:00Z"
            ),
            (#""contacts":[{"id":"1","role":""}]"#, "contacts[0].role: found ''; expected a text that is not empty"),
            (#""contacts":[{"id":"\u0000","role":"R"}]"#, "contacts[0].id: found '\0'; expected a text without NUL"),
            (
                #""archive":[{"id":"1","kind":"k","date":"2022-01-01","sha256":"ABC"}]"#,
                "archive[0].sha256: found 'ABC'; expected 64 hexadecimal digits in lower case"
            ),
            (
                #""riskAssessments":[{"id":"1","name":"N","created":"2022-01-01","points":[{"id":"p","title":"T","probability":6}]}]"#,
                "riskAssessments[0].points[0].probability: found 6; expected a whole number from 1 to 5"
            ),
            (
                #""deviations":[{"id":"1","title":"T","created":"2022-01-01","status":"closed"}]"#,
                "deviations[0].closed: status 'closed' without a time; expected a time of closing exactly when the status is 'closed'"
            ),
            (
                #""deviations":[{"id":"1","title":"T","created":"2022-01-01","closed":"2022-01-02T00:00:00Z"}]"#,
                "deviations[0].closed: status 'open' with a time; expected a time of closing exactly when the status is 'closed'"
            ),
            (
                #""logins":[{"user":"ukjent","time":"2022-01-02T00:00:00Z"}]"#,
                "logins: 'ukjent'; expected the id of one of the plan's users"
            ),
            (
                #""users":[{"id":"u"},{"id":"u"}]"#, "users: 'u' stands twice; expected ids that differ"
            ),
            (
                #""riskAssessments":[{"id":"1","name":"N","created":"2022-01-01","revisionOf":"0"}]"#,
                "riskAssessments: revisionOf '0'; expected the id of one of the plan's risk assessments"
            ),
            (#""language":"nb","language":"nn""#, "language: found the field twice; expected it once"),
        ])
    func values(_ fields: String, _ message: String) throws {
        let text = ReadFile.withPlan(",\n" + fields).replacing(
            fields.hasPrefix("\"created\"") ? #""created":"2020-01-01","# : "\0", with: "")
        let file = try ReadFile(text)
        #expect(file.messages == ["4: error: plans[0].\(message)"])
        #expect(file.plans.isEmpty)
    }

    @Test(
        "the housing company's values",
        arguments: [
            (
                #""organisationNumber":"123456789""#,
                "organisationNumber: found '123456789'; expected nine digits with a right check digit"
            ),
            (
                #""organisationNumber":123456785"#,
                "organisationNumber: found 123456785; expected nine digits with a right check digit"
            ),
            (#""municipalityNumber":"301""#, "municipalityNumber: found '301'; expected 4 digits as text"),
            (#""address":{"postcode":"015O"}"#, "address.postcode: found '015O'; expected 4 digits as text"),
            (#""units":0"#, "units: found 0; expected a whole number from 1 to 1000000"),
            (#""units":1.5"#, "units: found 1.5; expected a whole number from 1 to 1000000"),
            (
                #""units":99999999999999999999"#,
                "units: found 99999999999999999999; expected a whole number from 1 to 1000000"
            ),
            (#""yearsBuilt":[1965,"1970"]"#, "yearsBuilt[1]: found '1970'; expected a whole number from 1000 to 9999"),
            (
                #""cadastralUnits":[{"farm":1}]"#,
                "cadastralUnits[0].title: the field is missing; expected a whole number"
            ),
            (
                #""kind":"borettslag""#,
                "kind: found 'borettslag'; expected one of housingCooperative, condominium, garageCompany, other"
            ),
        ])
    func company(_ fields: String, _ message: String) throws {
        let text = ReadFile.withPlan("").replacing(#""name":"Tunet""#, with: "\"name\":\"Tunet\",\(fields)")
        #expect(try ReadFile(text).messages == ["3: error: plans[0].company.\(message)"])
    }

    @Test("words of lists are checked, not dropped: an empty list would mean all")
    func words() throws {
        let text = ReadFile.withHead(
            #","regulationChanges":[{"id":"1","inForce":"2022-01-01","title":"T","reference":"R","appliesTo":["other","sameie"]}],"#
                + #""news":[{"id":"1","title":"T","body":"B","portals":["alle"],"publishedAt":"2022-01-01T00:00:00Z","articles":[1]}]}"#
        )
        #expect(
            try ReadFile(text).messages == [
                "1: error: regulationChanges[0].appliesTo[1]: found 'sameie'; expected one of housingCooperative, condominium, garageCompany, other",
                "1: error: news[0].portals[0]: found 'alle'; expected one of adviser, board",
                "1: error: news[0].articles[0]: found 1; expected a text of at most 500 bytes, without NUL",
            ])
    }

    @Test("texts that are too long are refused by their bytes")
    func tooLong() throws {
        func messages(_ length: Int) throws -> [String] {
            let name = String(repeating: "å", count: length)
            return try ReadFile(ReadFile.withPlan(",\"contacts\":[{\"id\":\"1\",\"role\":\"\(name)\"}]")).messages
        }
        #expect(try messages(250).isEmpty)
        #expect(try messages(251).count == 1)
    }

    @Test(
        "headers",
        arguments: [
            (#""version":2"#, "format: 'hmsreview-exchange' version 2; expected 'hmsreview-exchange' version 1"),
            (#""version":0"#, "format: 'hmsreview-exchange' version 0; expected 'hmsreview-exchange' version 1"),
        ])
    func version(_ version: String, _ message: String) throws {
        let text = ReadFile.withHead(#","plans":[]}"#).replacing(#""version":1"#, with: version)
        #expect(try ReadFile(text).messages == ["1: error: \(message)"])
    }

    @Test("a file without a header says what is missing")
    func noHeader() throws {
        let fields = try ReadFile("{}").problems.map(\.path)
        #expect(fields == ["format", "version", "format", "exportedAt", "extent"])
        #expect(try ReadFile(#"{"plan":{}}"#).errorCount == 6)
        #expect(
            try ReadFile(#"{"extent":"alt"}"#).messages.contains {
                $0.contains("found 'alt'; expected one of full, delta")
            })
    }

    @Test("a header that stands after a list is an error: the list was read without it")
    func lateHeader() throws {
        let text =
            #"{"format":"hmsreview-exchange","version":1,"exportedAt":"2022-01-25T08:00:00Z","plans":[{}],"extent":"full"}"#
        #expect(
            try ReadFile(text).messages.last == "1: error: extent: found it after a list; expected it before all lists")
    }

    @Test(
        "what should be a list and is not is an error: a full file without plans deletes them all",
        arguments: ["null", "{}", "1", #""x""#])
    func notList(_ value: String) throws {
        let file = try ReadFile(ReadFile.withHead(",\"plans\":\(value)}"))
        #expect(file.errorCount == 1)
        #expect(file.messages.first?.hasPrefix("1: error: plans: found ") == true)
    }

    @Test("records that stand twice are errors")
    func twice() throws {
        let file = try ReadFile(
            ReadFile.withHead(",\n\"handbook\":[{\"slug\":\"a\",\"version\":1},\n{\"slug\":\"a\",\"version\":2}]}"))
        #expect(file.messages == ["3: error: handbook[1].slug: 'a' stands twice; expected ids that differ"])
    }

    @Test(
        "lines that are no record",
        arguments: [
            ("[]", "found a list; expected an object"), ("{}", "found an empty object; expected one of "),
            (
                #"{"bygg":{}}"#,
                "found bygg; expected one of association, handbookArticle, newsItem, plan, regulationChange"
            ),
            (#"{"plan":{},"plan":{}}"#, "found plan, plan; expected one of "),
            ("{", "expected a name in quotation marks"),
            (#"{"plan":{}} x"#, "something follows the value"),
        ])
    func lines(_ line: String, _ message: String) throws {
        let file = try ReadFile(ReadFile.withHead("}\n") + line + "\n")
        #expect(file.messages.count == 1)
        #expect(file.messages.first?.hasPrefix("2: error: \(message)") == true, "\(file.messages)")
    }

    @Test(
        "files that are no document",
        arguments: [
            ("", "1: error: the file is empty"), (" \n\n", "3: error: the file is empty"),
            ("hei", "1: error: expected '{' where the file begins"),
            ("[]", "1: error: expected '{' where the file begins"),
            ("\n{1", "2: error: expected a name in quotation marks"),
            (#"{"a" 1}"#, "1: error: expected ':' after the name"),
            (#"{"a":}"#, "1: error: expected a value"), (#"{"a":1 "b":2}"#, "1: error: a: something follows the value"),
            (#"{"plans":[{} {}]}"#, "1: error: plans: something follows the value"),
            (#"{"plans":[}"#, "1: error: expected a value"),
            (#"{"plans":[1}]"#, "1: error: expected ',' or ']' in the list"),
            (#"{"plans":[,]}"#, "1: error: expected a value"), (#"{"plans":[{},]}"#, "1: error: expected a value"),
            (#"{"plans":[]]"#, "1: error: expected ',' or '}' after the value"),
            (#"{"plans":[],}"#, "1: error: expected a name in quotation marks"),
            (#"{"plans":[]} {"plan":{}}"#, "1: error: something follows the document"),
            (#"{"plans":["#, "1: error: the file ends in the middle of the document"),
            (#"{"a":"b"#, "1: error: the file ends in the middle of the document"),
        ])
    func broken(_ text: String, _ message: String) throws {
        let messages = try ReadFile(text).messages
        #expect(messages.contains(message), "\(messages)")
        #expect(try ReadFile(text, chunk: 1) == ReadFile(text))
    }

    @Test("a document cut off anywhere is never whole")
    func cutOff() throws {
        var generator = PlanGenerator(seed: 3)
        let bytes = Array(try ReadFile.document(generator.portfolio(), isPretty: true).utf8)
        for length in stride(from: 0, to: bytes.count - 1, by: 37) {
            #expect(try ReadFile(Array(bytes[..<length])).errorCount > 0, "\(length) bytes")
        }
    }

    @Test("no bytes make the reader crash", arguments: 1...300)
    func garbled(_ seed: Int) throws {
        var generator = PlanGenerator(seed: 11)
        var bytes = Array(try ReadFile.document(generator.portfolio()).utf8)
        var seeds = Seeds(UInt64(seed))
        for _ in 0..<Int.random(in: 1...6, using: &seeds) {
            let place = Int.random(in: 0..<bytes.count, using: &seeds)
            let palette = Array(#"{}[]",:\u00d8e-+.truefalsnull"#.utf8) + [0, 10, 0x80, 0xFF]
            bytes[place] = palette[Int.random(in: 0..<palette.count, using: &seeds)]
        }
        #expect(try ReadFile(bytes) == ReadFile(bytes, chunk: 13))
    }
}
