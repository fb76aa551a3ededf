import Typesetter

/// A marked-content sequence of a structure element, as a content stream holds it (ISO 32000-1 §14.7.4).
struct MarkRecord {
    /// The element and its order.
    var mark: ContentMark
    /// Page index.
    var page: Int
    /// Identifier in its content stream.
    var identifier: Int
    /// The group's form object where the sequence is not in the page's own stream.
    var form: ObjectID?
}
