import AnnualReview
import HMSPlan
import Synchronization

/// The reviews of samples: each is made once, however often a template is compiled and filled.
final class SampleReviews: Sendable {
    private struct Key: Hashable {
        let sample: String
        let language: ReportLanguage
    }

    private let samples: [String: TemplateSample]
    private let ruleSet: RuleSet
    private let made = Mutex<[Key: Review]>([:])

    init(_ samples: [TemplateSample], ruleSet: RuleSet) {
        self.samples = Dictionary(samples.map { ($0.name, $0) }) { first, _ in first }
        self.ruleSet = ruleSet
    }

    /// The review of a sample; `nil` where there is none, or the rules cannot review it.
    func review(_ sample: String, _ language: ReportLanguage) -> Review? {
        let key = Key(sample: sample, language: language)
        if let known = made.withLock({ $0[key] }) { return known }
        let review = samples[sample]?.review(in: language, ruleSet: ruleSet)
        made.withLock { $0[key] = review }
        return review
    }
}
