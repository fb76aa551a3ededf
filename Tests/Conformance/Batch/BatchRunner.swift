import Foundation
import Synchronization

/// Runs tests in child processes, so that a crash costs one test.
struct BatchRunner {
    let options: Options
    let sweep: Bool

    /// Outcomes by path.
    func run(_ paths: [String]) -> [String: Outcome] {
        let results = Mutex<[String: Outcome]>([:])
        DispatchQueue.concurrentPerform(iterations: options.jobs) { slot in
            var rest = paths.indices.filter { $0 % options.jobs == slot }.map { paths[$0] }[...]
            while !rest.isEmpty {
                let batch = rest.prefix(400)
                let done = runChild(Array(batch))
                results.withLock { $0.merge(done) { _, new in new } }
                let remaining = batch.drop { done[$0] != nil }
                // A child that does nothing at all must not be started for ever.
                rest = done.isEmpty ? rest.dropFirst() : remaining + rest.dropFirst(batch.count)
            }
        }
        return results.withLock { $0 }
    }

    private func runChild(_ paths: [String]) -> [String: Outcome] {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments =
            ["--child", "--suite", options.suite ?? "", "--fonts", options.fonts] + (sweep ? ["--sweep"] : [])
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return [:] }
        let text = paths.map { $0 + "\n" }.joined()
        DispatchQueue.global().async {
            try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
            try? input.fileHandleForWriting.close()
        }
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return outcomes(lines, status: process.terminationStatus)
    }

    private func outcomes(_ lines: String, status: Int32) -> [String: Outcome] {
        var result: [String: Outcome] = [:]
        var open: String?
        for line in lines.split(separator: "\n") {
            if line.hasPrefix("> ") {
                open = String(line.dropFirst(2))
            } else if line.hasPrefix("= "), let tab = line.firstIndex(of: "\t"),
                let outcome = Outcome(text: line[line.index(after: tab)...])
            {
                result[String(line.dropFirst(2).prefix(upTo: tab))] = outcome
                open = nil
            }
        }
        if let open { result[open] = Outcome(status == Watchdog.exitStatus ? .hang : .crash) }
        return result
    }
}
