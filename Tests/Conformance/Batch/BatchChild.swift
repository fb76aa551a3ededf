import Foundation
import Markup

/// The process that typesets: reads paths from standard input, writes `> path` before and `= path<tab>outcome` after each.
enum BatchChild {
    /// Seconds for a file: test, test without styles, references, each at most 2 s, and their comparison.
    static let limit = 6.0

    static func run(suite: String, fonts: String, sweep: Bool) {
        let watchdog = Watchdog()
        watchdog.start(limit: sweep ? 2 : limit)
        let thread = Thread {
            do throws(Diagnostic) {
                let typesetter = try SuiteTypesetter(suite: suite, fonts: fonts)
                while let path = readLine() {
                    write("> \(path)\n")
                    let outcome = outcome(of: path, typesetter, sweep, watchdog)
                    watchdog.end()
                    write("= \(path)\t\(outcome.text)\n")
                }
                exit(0)
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(1)
            }
        }
        thread.stackSize = 16 << 20
        thread.start()
        while true { sleep(1000) }
    }

    private static func outcome(
        of path: String, _ typesetter: SuiteTypesetter, _ sweep: Bool, _ watchdog: Watchdog
    ) -> Outcome {
        watchdog.begin()
        do throws(Diagnostic) {
            guard sweep else { return try Reftest(typesetter: typesetter, path: path).run() }
            for paper in SuiteTypesetter.Paper.allCases {
                watchdog.begin()
                if try typesetter.typeset(path, paper: paper).isCutShort { return Outcome(.lost) }
            }
            return Outcome(.typeset)
        } catch {
            return Outcome(.fail, "\(error.code): \(error.message)")
        }
    }

    private static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
