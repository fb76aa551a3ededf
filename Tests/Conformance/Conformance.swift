import Foundation

/// Typesets the reftests of the W3C's css tests and their references, and compares pages (issue 3, proof).
///
///     Conformance --suite DIR [--only css/CSS2/tables] [--record] [--sweep] [--verbose]
///
/// `DIR` is a checkout of `web-platform-tests/wpt`, which is no part of this project.
@main
enum Conformance {
    static func main() {
        do throws(OptionError) {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            exit(run(options))
        } catch {
            print("Conformance: \(error.message)")
            exit(2)
        }
    }

    private static func run(_ options: Options) -> Int32 {
        var status: Int32 = 0
        if let suite = options.suite, FileManager.default.fileExists(atPath: suite + "/css/CSS2") {
            if options.isChild { BatchChild.run(suite: suite, fonts: options.fonts, sweep: options.sweep) }
            if let folder = options.pictures { return TestPictures(folder: folder).write(options, suite) }
            status = options.sweep ? sweep(options, suite) : reftests(options, suite)
        } else {
            print("css tests: skipped, the suite is not at hand (--suite DIR)")
        }
        if let syntax = options.syntax, FileManager.default.fileExists(atPath: syntax + "/stylesheet.json") {
            status = max(status, SyntaxSuite(folder: syntax).run(isVerbose: options.verbose))
        } else {
            print("css-parsing-tests: skipped, the suite is not at hand (--syntax DIR)")
        }
        return status
    }

    private static func reftests(_ options: Options, _ suite: String) -> Int32 {
        let paths = SuiteFolder(root: suite).tests().filter { path in
            options.only.isEmpty || options.only.contains { path.contains($0) }
        }
        let outcomes = BatchRunner(options: options, sweep: false).run(paths)
        if options.verbose { for path in paths { print("\(outcomes[path]?.text ?? "crash")\t\(path)") } }
        let groups = Tally(outcomes) { SuiteFolder.group(of: $0) ?? "other" }
        let folders = Tally(outcomes) { $0.split(separator: "/").prefix(3).joined(separator: "/") }
        print((folders.lines + ["", "Groups"] + groups.lines).joined(separator: "\n"))
        return compare(outcomes, paths, options)
    }

    private static func compare(_ outcomes: [String: Outcome], _ paths: [String], _ options: Options) -> Int32 {
        let known = ExpectationList(text: (try? String(contentsOfFile: options.list, encoding: .utf8)) ?? "")
        if options.records {
            let all = known.outcomes.merging(outcomes) { _, new in new }
            let list = ExpectationList(commit: SuiteCommit.current(options, known.commit), outcomes: all)
            guard (try? list.text.write(toFile: options.list, atomically: true, encoding: .utf8)) != nil else {
                print("Conformance: \(options.list) cannot be written")
                return 2
            }
            return 0
        }
        let changes = known.changes(outcomes, among: paths)
        for change in changes { print(change) }
        print("\(changes.count) changes against \(options.list)")
        return changes.isEmpty ? 0 : 1
    }

    private static func sweep(_ options: Options, _ suite: String) -> Int32 {
        let paths = SuiteFolder(root: suite).documents().filter { path in
            options.only.isEmpty || options.only.contains { path.contains($0) }
        }
        let outcomes = BatchRunner(options: options, sweep: true).run(paths)
        let harmed = paths.filter { [.crash, .hang, .lost].contains(outcomes[$0]?.kind ?? .crash) }
        for path in harmed { print("\(outcomes[path]?.kind.rawValue ?? "crash"): \(path)") }
        print("css tree: \(paths.count) files, \(harmed.count) crashed, hung or lost pages")
        return harmed.isEmpty ? 0 : 1
    }
}
