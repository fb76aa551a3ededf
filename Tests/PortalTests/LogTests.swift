import Foundation
import Logging
import Synchronization
import Testing

@testable import Portal

@Suite struct LogTests {
    @Test("each line is one JSON object with the request's name, whatever stands in it")
    func json() throws {
        let lines = Lines()
        var handler = JSONLogHandler(label: "hmsreview", level: .info) { lines.add($0) }
        handler[metadataKey: "request"] = "0a1b"
        let logger = Logger(label: "hmsreview") { _ in handler }
        logger.info("a \"line\"\nof two", metadata: ["path": "/arbeid", "status": "200"])
        logger.debug("not this one")
        let text = lines.text
        #expect(text.hasSuffix("}\n"))
        #expect(text.split(separator: "\n").count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String])
        #expect(object["request"] == "0a1b")
        #expect(object["path"] == "/arbeid")
        #expect(object["level"] == "info")
        #expect(object["message"] == "a \"line\"\nof two")
        #expect(object["time"]?.hasSuffix("Z") == true)
    }

    /// What was written.
    private final class Lines: Sendable {
        private let data = Mutex(Data())

        func add(_ more: Data) { data.withLock { $0 += more } }
        var text: String { data.withLock { String(decoding: $0, as: UTF8.self) } }
    }
}
