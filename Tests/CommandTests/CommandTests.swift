import Foundation
import Testing

/// The commands from outside: results, diagnostics, exit codes.
@Suite struct CommandTests {
    @Test("R16–R19: sample, import, run, list, verify: the way of a portfolio")
    func wholeWay() throws {
        let program = try Program.withPortfolio()
        let run = try program.review("--all", "--json", "--copy-to", program.path("ut"))
        #expect(run.exitCode == 0)
        let rows = try run.rows()
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0["status"] as? String == "reviewed" })
        let listed = try program.call("archive", "list", "--json").rows()
        #expect(listed.count == 2 * rows.count)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("ut")).count == 2 * rows.count)
        #expect(try program.call("archive", "verify").exitCode == 0)
        #expect(try program.call("notices", "--json").rows().count == rows.count)
        let again = try program.review("--all")
        #expect(again.exitCode == 0)
        #expect(again.output.contains("0 plans"))
        #expect(again.output.contains("nothing to do"))
    }

    @Test("companies of the same name have copies of their own")
    func namesakes() throws {
        let program = try Program.withPortfolio(plans: 3)
        let file = URL(filePath: program.path("likt.jsonl"))
        let portfolio = try program.call("export").output
        let renamed = portfolio.replacing(/"name":"[^"]*",("organisationNumber")/) { "\"name\":\"Granlia\",\($0.1)" }
        #expect(renamed != portfolio)
        try Data(renamed.utf8).write(to: file)
        #expect(try program.call("import", file.path).exitCode == 0)
        #expect(try program.review("--all", "--force", "--copy-to", program.path("ut")).exitCode == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.path("ut"))
        #expect(names.count == 6)
        #expect(names.allSatisfy { $0.hasPrefix("granlia-") })
    }

    @Test("a flipped byte in the archive is found, and the document is not given out")
    func damagedArchive() throws {
        let program = try Program.withPortfolio(plans: 1)
        #expect(try program.review("--all", "--force").exitCode == 0)
        let objects =
            FileManager.default.enumerator(atPath: program.path("archive/objects"))?.compactMap { $0 as? String } ?? []
        let name = try #require(
            objects.first { !$0.hasSuffix("/") && $0.contains("/") && $0.count > 40 } ?? objects.last)
        let file = URL(filePath: program.path("archive/objects/\(name)"))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: file)
        let verify = try program.call("archive", "verify")
        #expect(verify.exitCode == 1)
        #expect(!verify.output.isEmpty)
    }

    @Test("without its templates and fonts the program says where it looked for them")
    func withoutResources() throws {
        let program = try Program.withPortfolio(plans: 1)
        let (process, _, errors) = try program.start(
            ["run", "--all", "--adviser", Program.adviser], environment: ["HMSREVIEW_RESOURCES": program.path("tomt")])
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        let told = try String(contentsOf: errors, encoding: .utf8)
        #expect(told.contains("[resources-missing]"), "\(told)")
        #expect(told.contains(program.path("tomt")), "\(told)")
    }

    @Test("what is exported is what was imported")
    func roundTrip() throws {
        let program = try Program.withPortfolio()
        #expect(try program.call("export", "--output", program.path("ut.jsonl")).exitCode == 0)
        let first = try String(contentsOfFile: program.path("portfolio.jsonl"), encoding: .utf8)
        let second = try String(contentsOfFile: program.path("ut.jsonl"), encoding: .utf8)
        let plans = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("{\"plan\":") }.sorted() }
        #expect(plans(first) == plans(second))
        #expect(plans(first).count == 3)
        #expect(try program.call("import", program.path("portfolio.jsonl")).output.contains("Nothing has changed"))
    }

    @Test("an import that fails names file, line and path, and imports nothing")
    func failedImport() throws {
        let program = try Program.withPortfolio(plans: 2)
        let text = try String(contentsOfFile: program.path("portfolio.jsonl"), encoding: .utf8)
        let broken = program.path("broken.jsonl")
        try text.replacing("\"dueDate\":\"2", with: "\"dueDate\":\"x", maxReplacements: 1)
            .write(toFile: broken, atomically: true, encoding: .utf8)
        let result = try program.call("import", broken)
        #expect(result.exitCode == 1)
        #expect(result.errors.contains("\(broken):"))
        #expect(result.errors.contains("dueDate"))
        #expect(result.errors.contains("nothing was imported"))
    }

    @Test(
        "wrong usage ends with 2",
        arguments: [
            ["nonsense"], ["run", "--all"], ["run"], ["run", "--all", "--due", "--adviser", "a@eksempel.no"],
            ["print", "a.html"], ["sample", "--plans", "0"],
            ["run", "--all", "--as-of", "2021-02-30", "--adviser", "a"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let program = try Program.withPortfolio(plans: 1)
        let (process, output, errors) = try program.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(try Data(contentsOf: output).isEmpty)
        #expect(try !Data(contentsOf: errors).isEmpty)
    }

    @Test("every command has help with examples and takes the common options")
    func help() throws {
        let program = try Program()
        let commands = [
            ["sample"], ["import"], ["export"], ["run"], ["explain"], ["report"], ["print"], ["inspect"], ["notices"],
            ["undo-notification"], ["archive", "list"], ["archive", "get"], ["archive", "verify"], ["schema"],
        ]
        for command in commands {
            let (process, output, _) = try program.start(command + ["--help"])
            process.waitUntilExit()
            let text = try String(contentsOf: output, encoding: .utf8)
            #expect(process.terminationStatus == 0)
            for part in ["EXAMPLES", "--database", "--archive", "--json"] {
                #expect(text.contains(part), "\(command.joined(separator: " ")): \(part)")
            }
        }
    }

    @Test("a report to standard output is the file and nothing else; its bytes come again")
    func report() throws {
        let program = try Program.withPortfolio(plans: 1)
        let plan = "plan-1-1"
        for name in ["a.pdf", "b.pdf"] {
            let result = try program.call(
                "report", plan, "--as-of", "2021-12-31", "--run-time", "2022-01-25T08:00:00Z", "--adviser",
                Program.adviser, "--output", program.path(name))
            #expect(result.exitCode == 0)
            #expect(result.output == "")
            #expect(result.errors == "")
        }
        let first = try Data(contentsOf: URL(filePath: program.path("a.pdf")))
        #expect(first.starts(with: Data("%PDF-1.7".utf8)))
        #expect(try first == Data(contentsOf: URL(filePath: program.path("b.pdf"))))
        #expect(try program.call("archive", "list", "--json").rows().isEmpty)
        let inspected = try program.call("inspect", program.path("a.pdf"), "--json").json() as? [String: Any]
        #expect(inspected?["standards"] as? [String] == ["PDF/A-3a", "PDF/UA-1"])
        let checked = try program.call("inspect", "--check", program.path("a.pdf"), program.path("b.pdf"))
        #expect(checked.exitCode == 0)
        #expect(checked.output.hasPrefix("2 files hold to PDF/A-3a and PDF/UA-1: "))
    }

    @Test("the overview of an association is archival, and its figures are those of its companies")
    func portfolio() throws {
        let program = try Program.withPortfolio(plans: 6)
        #expect(try program.review("--all").exitCode == 0)
        let figures = try program.call(
            "report", "--portfolio", "havblikk", "--as-of", "2021-12-31", "--format", "json", "--output", "-")
        #expect(figures.exitCode == 0)
        let json = try #require(try figures.json() as? [String: Any])
        let companies = try #require(json["companies"] as? [[String: Any]])
        #expect(json["total"] as? Int == companies.count)
        #expect((json["scored"] as? Int ?? 0) > 0)
        let name = try #require(json["name"] as? String)
        let file = program.path("portefolje.pdf")
        let printed = try program.call("report", "--portfolio", name, "--as-of", "2021-12-31", "--output", file)
        #expect(printed.exitCode == 0)
        #expect(printed.errors == "")
        let inspected = try program.call("inspect", file, "--json").json() as? [String: Any]
        #expect(inspected?["standards"] as? [String] == ["PDF/A-3a", "PDF/UA-1"])
        #expect(try program.call("inspect", "--check", file).exitCode == 0)
        let unknown = try program.call("report", "--portfolio", "ukjent", "--output", "-")
        #expect(unknown.exitCode == 1)
        #expect(unknown.errors.contains(name))
        #expect(try program.call("report", "plan-1-1", "--portfolio", name, "--output", "-").exitCode == 2)
        #expect(try program.call("report", "--output", "-").exitCode == 2)
    }

    @Test("print goes on after a file that fails and ends with 1")
    func printMany() throws {
        let program = try Program()
        try Data("<!DOCTYPE html><html lang=nb><title>A</title><p>Hei</p>".utf8)
            .write(to: URL(filePath: program.path("a.html")))
        let result = try program.call(
            "print", program.path("missing.html"), program.path("a.html"), "--output-dir", program.path("ut"), "--json")
        #expect(result.exitCode == 1)
        let rows = try result.rows()
        #expect(rows.count == 2)
        #expect(rows[0]["failure"] != nil)
        #expect(rows[1]["failure"] == nil)
        #expect(FileManager.default.fileExists(atPath: program.path("ut/a.pdf")))
    }

    @Test("R37: a channel that a review switched on is switched off again and stays off")
    func undoNotification() throws {
        let program = try Program.withPortfolio(plans: 8)
        let rows = try program.review("--all", "--json").rows()
        #expect(!rows.isEmpty)
        var undone = 0
        for plan in rows.compactMap({ $0["plan"] as? String }) {
            let result = try program.call("undo-notification", plan, "sms", "--json")
            if result.exitCode == 0 { undone += 1 } else { #expect(result.errors.contains("no review has switched")) }
        }
        #expect(undone > 0)
    }

    @Test("Ctrl-C finishes what is begun and stops: every review is whole or absent")
    func interrupt() throws {
        let program = try Program.withPortfolio(plans: 40)
        let (process, output, _) = try program.start([
            "run", "--all", "--jobs", "1", "--json", "--as-of", "2021-12-31", "--run-time", "2022-01-25T08:00:00Z",
            "--adviser", Program.adviser,
        ])
        while try Self.documentCount(program) < 2, process.isRunning { usleep(20_000) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: output)) as? [[String: Any]])
        let reviewed = rows.count { $0["status"] as? String == "reviewed" }
        #expect(reviewed > 0)
        #expect(rows.contains { $0["status"] as? String == "cancelled" })
        #expect(try program.call("archive", "list", "--json").rows().count == 2 * reviewed)
        #expect(try program.call("archive", "verify").exitCode == 0)
    }

    private static func documentCount(_ program: Program) throws -> Int {
        let manifests = FileManager.default.enumerator(atPath: program.path("archive/manifests"))
        return manifests?.allObjects.count ?? 0
    }
}
