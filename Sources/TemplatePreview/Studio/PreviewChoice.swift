import HMSPlan

/// What a designer looks at: a plan, a language, a theme.
struct PreviewChoice: Hashable, Sendable {
    /// Name of the sample plan.
    var plan: String
    /// Language of the report.
    var language: ReportLanguage
    /// Folder of the theme; empty for the template's own looks.
    var theme = ""
}
