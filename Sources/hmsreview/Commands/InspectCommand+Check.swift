import Markup
import PDFOutput

extension InspectCommand {
    /// What a check of all files came to.
    struct CheckResult: Encodable {
        /// A file that breaks rules, or cannot be read.
        struct File: Encodable {
            let file: String
            let findings: [String]
        }

        var files = 0
        /// How often a rule was held against something.
        var checks = 0
        /// Files with findings.
        var failed: [File] = []
    }

    /// Holds all files against the standards.
    func runCheck() throws {
        var result = CheckResult()
        for file in files {
            let bytes = try Self.bytes(of: file)
            let findings: [String]
            do throws(Diagnostic) {
                let check = try ConformanceCheck(bytes)
                result.checks += check.counts.values.reduce(0, +)
                findings = check.findings.map(\.description)
            } catch {
                findings = [error.message]
            }
            result.files += 1
            if !findings.isEmpty { result.failed.append(CheckResult.File(file: file, findings: findings)) }
        }
        if outputOptions.json { try JSONOutput.print(result) } else { show(result) }
        guard result.failed.isEmpty else {
            throw CommandFailure("\(result.failed.count) of \(result.files) files break rules of PDF/A-3a or PDF/UA-1")
        }
    }

    private func show(_ result: CheckResult) {
        for file in result.failed {
            for finding in file.findings { Console.print("\(file.file): \(finding)") }
        }
        guard result.failed.isEmpty else { return }
        let groups = ConformanceRule.allCases.count
        Console.print(
            "\(result.files) files hold to PDF/A-3a and PDF/UA-1: \(result.checks) checks in \(groups) groups of rules")
    }
}
