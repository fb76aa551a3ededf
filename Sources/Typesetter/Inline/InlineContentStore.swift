/// The inline content of a document's inline roots, collected and shaped once.
final class InlineContentStore {
}
