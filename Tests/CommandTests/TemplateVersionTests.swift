import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `templates publish`, `versions`, `diff` and `preview` from outside.
@Suite struct TemplateVersionTests {
    /// A copy of the status report's template in the program's folder.
    private func template(_ name: String, in program: Program) throws {
        #expect(try program.call("templates", "new", name).exitCode == 0)
    }

    private func edit(_ program: Program, _ file: String, _ change: (String) -> String) throws {
        let text = try String(contentsOfFile: program.path(file), encoding: .utf8)
        let changed = change(text)
        #expect(changed != text)
        try changed.write(toFile: program.path(file), atomically: true, encoding: .utf8)
    }

    @Test("A version is published once, never changes, and its hash is that of the reports made from it")
    func publish() throws {
        let program = try Program.withPortfolio(plans: 1)
        try template("mal", in: program)
        let first = try program.call("templates", "publish", "mal", "--json")
        #expect(first.exitCode == 0, "\(first.errors)")
        let published = try #require(try first.json() as? [String: Any])
        #expect(published["isNew"] as? Bool == true)
        let entry = try #require(published["template"] as? [String: Any])
        let again = try program.call("templates", "publish", "mal")
        #expect(again.exitCode == 0)
        #expect(again.errors.contains("published before"))
        let listed = try program.call("templates", "versions", "--json").rows()
        #expect(listed.map { $0["hash"] as? String } == [entry["hash"] as? String])

        try edit(program, "mal/template.yml") { $0 + "# en merknad\n" }
        let taken = try program.call("templates", "publish", "mal")
        #expect(taken.exitCode == 1)
        #expect(taken.errors.contains("raise the version"))
        #expect(try program.call("archive", "verify").exitCode == 0)
    }

    @Test("A template with errors is not published")
    func refused() throws {
        let program = try Program()
        try template("mal", in: program)
        try edit(program, "mal/report.html") { $0.replacing("</body>", with: "<p>{{titel}}</p></body>") }
        let result = try program.call("templates", "publish", "mal")
        #expect(result.exitCode == 1)
        #expect(result.errors.contains("report.html:"))
        #expect(result.errors.contains("not published"))
        #expect(try program.call("templates", "versions", "--json").rows().isEmpty)
    }

    @Test("diff: 0 where nothing differs, 1 where a page does, 2 for trouble")
    func difference() throws {
        let program = try Program()
        try template("før", in: program)
        try template("nå", in: program)
        let same = try program.call("templates", "diff", "før", "nå", "--plan", "small-1", "--json")
        #expect(same.exitCode == 0, "\(same.output)\(same.errors)")
        #expect(try same.rows().first?["changedPages"] as? [[String: Int]] == [])

        try edit(program, "nå/text/nb.yml") { $0.replacing("Konklusjon", with: "Sammendrag") }
        let output = program.path("forskjell.html")
        let changed = try program.call("templates", "diff", "før", "nå", "--plan", "small-1", "--output", output)
        #expect(changed.exitCode == 1)
        let page = try String(contentsOfFile: output, encoding: .utf8)
        #expect(page.contains("data:image/png;base64,"))
        #expect(page.contains("<ins>Sammendrag</ins>"))
        #expect(page.contains("<del>Konklusjon</del>"))
        #expect(!page.contains("http://") && !page.contains("https://"))

        #expect(try program.call("templates", "diff", "før", "borte").exitCode == 2)
        #expect(try program.call("templates", "diff", "før", "nå", "--plan", "xx").exitCode == 2)
    }

    @Test("preview: says its address, answers there, and ends when asked")
    func preview() async throws {
        let program = try Program()
        try template("mal", in: program)
        let (process, _, errors) = try program.start(["templates", "preview", "mal", "--port", "0"])
        defer { if process.isRunning { process.terminate() } }
        var address: URL?
        for _ in 0..<600 where address == nil {
            let text = try String(contentsOf: errors, encoding: .utf8)
            address = text.split(separator: " ").first { $0.hasPrefix("http://127.0.0.1:") }.flatMap {
                URL(string: String($0))
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        let page = try await URLSession.shared.data(from: try #require(address))
        #expect(String(decoding: page.0, as: UTF8.self).contains("Forhåndsvisning"))
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(try program.call("templates", "preview", "borte").exitCode == 2)
    }
}
