import Foundation
import FoundationNetworking
import Testing

/// The portals served by a process of the program, asked through the programming interface.
final class ServedPortal {
    let process: Process
    private let base: String
    private let token: String

    /// Starts the server on a port that is free and waits until it listens.
    init(_ program: Program, token: String) async throws {
        let (process, _, errors) = try program.start(["serve", "--port", "0"])
        self.process = process
        self.token = token
        var port: String?
        for _ in 0..<600 where port == nil && process.isRunning {
            try await Task.sleep(for: .milliseconds(100))
            let text = try String(contentsOf: errors, encoding: .utf8)
            port = text.firstMatch(of: /listening on port ([0-9]+)/).map { String($0.output.1) }
        }
        base = "http://127.0.0.1:\(try #require(port))/api/v1"
    }

    /// Ends the server at once, without a word.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks the server to end, and gives its exit code.
    func end() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// An answer's JSON.
    @discardableResult
    func ask(_ method: String, _ path: String, _ body: String = "") async throws -> [String: Any] {
        var request = URLRequest(url: try #require(URL(string: base + path)))
        request.httpMethod = method
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        if !body.isEmpty { request.httpBody = Data(body.utf8) }
        let (data, _) = try await URLSession.shared.data(for: request)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Waits until a batch is as wanted; gives it as it is then.
    func wait(for batch: String, until isWanted: ([String: Any]) -> Bool) async throws -> [String: Any] {
        var found: [String: Any] = [:]
        for _ in 0..<1200 {
            found = try await ask("GET", "/batches/\(batch)")
            if isWanted(found) { return found }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the batch stays as it is: \(found)")
        return found
    }
}
