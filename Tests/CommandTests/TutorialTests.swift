import Foundation
import Testing

/// The designers' tutorial is followed as it is written: every command, every change, every answer.
@Suite struct TutorialTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/TemplateTools/TemplateTools.docc/Tutorial.md").standardizedFileURL

    @Test("a designer who follows the tutorial sees what it says, and is told how to mend each of ten mistakes")
    func tutorial() throws {
        let steps = TutorialPage(try String(contentsOf: Self.page, encoding: .utf8)).steps
        let program = try Program()
        let template = program.folder.appending(path: "min-mal"), kept = program.folder.appending(path: "kept")
        var answer = ""
        var (commands, mistakes) = (0, 0)
        for step in steps {
            switch step {
            case .command(let command, let line):
                commands += 1
                answer = try run(command, in: program, line: line)
            case .answer(let lines, let line):
                #expect(TutorialPage.matches(lines, answer), "line \(line) of the tutorial; the answer is:\n\(answer)")
            case .edit(let edit): try edit.apply(in: program.folder)
            case .restore:
                mistakes += 1
                let manager = FileManager.default
                if manager.fileExists(atPath: kept.path) {
                    try manager.removeItem(at: template)
                } else {
                    try manager.copyItem(at: template, to: kept)
                    continue
                }
                try manager.copyItem(at: kept, to: template)
            }
        }
        #expect(commands >= 20)
        // Each mistake begins, and what comes after the last.
        #expect(mistakes == 11)
    }

    /// What a command answers. A server is asked to end as soon as it says where it listens.
    private func run(_ command: String, in program: Program, line: Int) throws -> String {
        let words = command.split(separator: " ").map(String.init)
        #expect(words.first == "hmsreview", "line \(line)")
        let (process, output, errors) = try program.start(Array(words.dropFirst()))
        if words.contains("preview") {
            let deadline = Date(timeIntervalSinceNow: 120)
            while process.isRunning, Date() < deadline,
                try !String(contentsOf: errors, encoding: .utf8).contains("http://127.0.0.1:")
            {
                Thread.sleep(forTimeInterval: 0.1)
            }
            #expect(try String(contentsOf: errors, encoding: .utf8).contains("Ctrl-C ends"), "line \(line)")
            process.interrupt()
        }
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        // Errors in a template and pages that differ are answers, not failures of the command.
        #expect(process.terminationStatus <= 1, "line \(line): \(command)")
        if process.terminationStatus == 1 { #expect(!text.isEmpty, "line \(line): \(command)") }
        return text
    }
}
