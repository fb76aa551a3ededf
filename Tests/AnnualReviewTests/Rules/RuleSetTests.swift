import AnnualReview
import Testing

@Suite("Rule sets")
struct RuleSetTests {
    /// The error of the standard text with one part replaced.
    private func error(replacing part: String, with text: String) -> RuleSetError? {
        #expect(RuleSet.standardYAML.contains(part), "the standard text has no '\(part)'")
        let pieces = RuleSet.standardYAML.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        do {
            _ = try RuleSet(yaml: pieces.joined(separator: text))
            return nil
        } catch {
            return error
        }
    }

    @Test("R31: the standard rules are those of the field")
    func standard() throws {
        let rules = try RuleSet.standard()
        #expect(rules.name == "standard")
        #expect(rules.version == "1.0")
        #expect(Theme.allCases.map { rules.weight(of: $0) } == [15, 30, 30, 25])
        #expect(rules.tieOrder == [.riskAssessment, .deviations, .activities, .login])
        #expect(rules.measureKeys.count == 35)
        #expect(rules == (try RuleSet(yaml: RuleSet.standardYAML)), "its own text passes every check")
    }

    @Test("a value that makes no sense is an error with its path")
    func values() throws {
        #expect(error(replacing: "login: 15", with: "login: 16")?.path == "weights")
        #expect(error(replacing: "good: 60", with: "good: 80")?.path == "levels")
        #expect(error(replacing: "lowestLevel: 74", with: "lowestLevel: 174")?.path == "caps.lowestLevel")
        #expect(error(replacing: "{ days: 30, points: 60 }", with: "{ points: 60 }")?.path == "login.recency.0")
        #expect(
            error(replacing: "{ days: 90, points: 50 }", with: "{ days: 90, points: 61 }")?.path
                == "login.recency.1.points")
        #expect(error(replacing: "tieOrder: [riskAssessment, ", with: "tieOrder: [")?.path == "tieOrder")
        #expect(error(replacing: "usePoints: 40", with: "usePoints: 41")?.path == "login")
        #expect(
            error(replacing: "silence: [deviations.silence]", with: "silence: [a, b]")?.path
                == "measures.deviations.silence")
    }

    @Test("a misspelt, missing or mistyped name is an error with its path")
    func names() throws {
        let unknown = error(replacing: "reliefLimit: 20", with: "reliefLimit: 20\n  longOverdu: 4")
        #expect(unknown?.path == "activities.longOverdu")
        #expect(unknown?.expected.contains("longOverdue") == true)
        #expect(error(replacing: "older: 0\n", with: "\n")?.path == "login.older")
        let mistyped = error(replacing: "older: 0\n", with: "older: ingen\n")
        #expect(mistyped?.path == "login.older")
        #expect(mistyped?.description.contains("login.older") == true)
        #expect(error(replacing: "name: standard", with: "name: [") != nil)
    }

    @Test("other rules give other scores")
    func otherRules() throws {
        let yaml = RuleSet.standardYAML
            .split(separator: "overdue: 10", maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: "overdue: 20")
        var inputs = try PlanFixture.workedExample.inputs()
        inputs.ruleSet = try RuleSet(yaml: yaml)
        // T = 20 × 4 + 5 = 85; min(42.5, 30) = 30
        #expect(try AnnualReview.review(inputs).score(of: .activities)?.score == 45)
    }
}
