public import AnnualReview
public import Template

/// The status report (*statusrapport*): what its template may name, and the values of a review.
public enum StatusReport {
    /// Name and version of the schema; templates say in `template.yml` which one they are written for.
    public static let schemaName = "statusrapport/1"

    /// The names a template may use, with their types.
    public static var schema: RecordType { ReportValues.recordType }

    /// The values of a review: a record of ``schema``'s type.
    ///
    /// - Parameters:
    ///   - review: the review.
    ///   - texts: sentences and words, in the report's language.
    ///   - template: name and version of the template, as the last line of the report prints them.
    ///   - theme: whose logo the report shows.
    public static func values(
        of review: Review, texts: TextBank, template: String, theme: ReportTheme? = nil
    ) -> TemplateValue {
        ReportValues(review, texts, template: template, theme: theme).value
    }

    /// Language and title of the document, for its metadata.
    public static func title(of review: Review, texts: TextBank) -> String {
        ReportValues.title(review, texts)
    }
}
