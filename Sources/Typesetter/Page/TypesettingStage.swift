/// Steps of typesetting one document, for those who measure them.
public enum TypesettingStage: String, Sendable, Hashable, CaseIterable {
    /// Computing styles.
    case style
    /// Building the box tree.
    case boxes
    /// Laying out pages.
    case layout
    /// Painting display lists and deriving the structure.
    case paint
}
