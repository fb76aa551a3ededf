import Foundation
import HMSPlan
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanStore
import Testing

@testable import Portal

@Suite struct DownloadTests {
    @Test("a report comes whole, in parts, or not again")
    func rangesAndTags() async throws {
        let portal = try TestPortal()
        try portal.review(count: 1)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .boardMember)
            let address = "/styre/arkiv/2026-1.pdf"
            let whole = try await browser.get(address)
            #expect(whole.status == .ok)
            #expect(whole.headers[.contentType] == "application/pdf")
            #expect(whole.text.hasPrefix("%PDF-1.7"))
            let tag = try #require(whole.headers[.eTag])
            #expect(try await browser.get(address, [.ifNoneMatch: tag]).status == .notModified)
            let part = try await browser.get(address, [.range: "bytes=0-7"])
            #expect(part.status == .partialContent)
            #expect(part.text == "%PDF-1.7")
            #expect(part.headers[.contentRange] == "bytes 0-7/\(whole.body.readableBytes)")
            #expect(try await browser.get(address, [.range: "bytes=999999-"]).status == .rangeNotSatisfiable)
            let stale = try await browser.get(address, [.range: "bytes=0-7", .ifRange: "\"other\""])
            #expect(stale.status == .ok)
        }
    }

    @Test("the HTML edition has its own policy, without script, and may stand in our frames only")
    func edition() async throws {
        let portal = try TestPortal()
        try portal.review(count: 1)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .boardMember)
            let answer = try await browser.get("/styre/arkiv/2026-1/utgave")
            let policy = answer.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("sandbox"))
            #expect(policy.contains("frame-ancestors 'self'"))
            #expect(!policy.contains("script-src"))
            #expect(try await browser.get("/styre/arkiv/2026-1").text.contains("sandbox=\"\""))
        }
    }

    @Test("the statistics page prints the overview of the reader's own association")
    func portfolio() async throws {
        let portal = try TestPortal()
        try portal.review(count: 3)
        let files = try await portal.test { client in
            var files: [String] = []
            for tenant in 0..<2 {
                let browser = try await Browser.signedIn(client, as: .superuser, tenant: tenant)
                #expect(try await browser.get("/arbeid/statistikk").text.contains("href=\"/arbeid/statistikk.pdf\""))
                let answer = try await browser.get("/arbeid/statistikk.pdf")
                #expect(answer.status == .ok)
                #expect(answer.headers[.contentType] == "application/pdf")
                #expect(answer.headers[.contentDisposition] == "attachment; filename=\"portefolje-2026.pdf\"")
                files.append(String(decoding: answer.body.readableBytesView, as: UTF8.self))
            }
            return files
        }
        #expect(files.allSatisfy { $0.hasPrefix("%PDF-1.7") })
        #expect(files[0] != files[1])
    }

    @Test("every read of a document is logged")
    func log() async throws {
        let portal = try TestPortal()
        try portal.review(count: 1)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .boardMember)
            _ = try await browser.get("/styre/arkiv/2026-1.pdf")
        }
        let entries = try portal.store.auditEntries(of: portal.tenants[0], limit: 3)
        #expect(
            entries.contains {
                $0.action == "read-document" && $0.actor == TestPortal.email(.boardMember, 0).lowercased()
            })
    }

    @Test("a board marks its report as read, once")
    func markRead() async throws {
        let portal = try TestPortal()
        try portal.review(count: 1)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .boardMember)
            #expect(try await browser.get("/styre").text.contains("Ikke lest av styret ennå"))
            #expect(try await browser.post("/styre/arkiv/2026-1/lest", [:]).status == .seeOther)
            #expect(try await browser.get("/styre/arkiv/2026-1").text.contains("Lest av styret 23.11.2026"))
            #expect(try await browser.post("/styre/arkiv/2031-1/lest", [:]).status == .notFound)
        }
    }

    @Test(
        "a run's reports are one ZIP archive that unzip reads",
        .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3")))
    func archive() async throws {
        let portal = try TestPortal()
        let bytes = try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "siden"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let run = try await browser.post(trial, ["bekreft": "ja"]).location
            await portal.server.services.runs.wait(
                for: String(run.split(separator: "/").last ?? ""), atMost: .seconds(20))
            let csv = try await browser.get(run + "/scorer.csv")
            #expect(csv.text.hasPrefix("\u{FEFF}Plan;Boligselskap;"))
            return Array((try await browser.get(run + "/rapporter.zip")).body.readableBytesView)
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).zip")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-m", "zipfile", "-t", file.path]
        process.standardOutput = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("names in a ZIP archive mean nothing to a file system, are short, and no two are the same to it")
    func archiveNames() {
        var taken: Set<String> = []
        let names = [
            "Åsen borettslag", "ÅSEN BORETTSLAG", "A\u{30A}sen borettslag", "../../etc/passwd", "C:\\styre\0.exe",
            "...", "",
            "Ås" + String(repeating: "\u{301}", count: 70_000), String(repeating: "bolig ", count: 400),
        ].map { company in
            BatchArchive.name(BatchRow(plan: "p", company: company, state: .reviewed), taken: &taken)
        }
        #expect(
            names.prefix(4) == [
                "Åsen borettslag 0.pdf", "ÅSEN BORETTSLAG 0 (2).pdf", "Åsen borettslag 0 (3).pdf", "etcpasswd 0.pdf",
            ])
        #expect(names.allSatisfy { $0.utf8.count < 140 && $0.hasSuffix(".pdf") && !$0.hasPrefix(".") })
        #expect(names.allSatisfy { name in !name.contains { "/\\:\0".contains($0) } })
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
    }

    @Test("no cache keeps what the portals show, and none a document that several people could find in a browser")
    func caches() async throws {
        let portal = try TestPortal()
        try portal.review(count: 1)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .boardMember)
            for address in ["/styre", "/styre/arkiv/2026-1", "/styre/arkiv/2026-1.pdf", "/styre/arkiv/2026-1/utgave"] {
                #expect(try await browser.get(address).headers[.cacheControl] == "no-store", "\(address)")
            }
        }
    }

    @Test(
        "ranges as RFC 9110 writes them",
        arguments: [
            ("bytes=0-4", ByteRange.Request.part(ByteRange(bytes: 0..<5))),
            ("bytes=5-", .part(ByteRange(bytes: 5..<10))),
            ("bytes=-3", .part(ByteRange(bytes: 7..<10))), ("bytes=2-99", .part(ByteRange(bytes: 2..<10))),
            ("bytes=-99", .part(ByteRange(bytes: 0..<10))), ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=4-2", .whole), ("bytes=0-1,4-5", .whole), ("items=0-1", .whole), ("bytes=x-1", .whole),
            ("bytes=-", .whole),
        ])
    func ranges(field: String, wanted: ByteRange.Request) {
        #expect(ByteRange.request(field, size: 10) == wanted)
    }

    @Test(
        "a cell cannot become a formula",
        arguments: [
            ("Granlia", "Granlia"), ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+1 sted", "'+1 sted"), ("-9", "-9"),
            ("=\u{301}1+1", "'=\u{301}1+1"), (" =1+1", "' =1+1"), ("\u{FF1D}1+1", "'\u{FF1D}1+1"),
            ("\t=1", "'\t=1"), ("@SUM(A1)", "'@SUM(A1)"), ("a\u{301};b", "\"a\u{301};b\""), ("\r\n=1", "\"'\r\n=1\""),
            ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
        ])
    func cells(text: String, wanted: String) {
        #expect(ScoreTable.cell(text) == wanted)
    }
}
