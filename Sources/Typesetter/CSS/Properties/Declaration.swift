import Markup

/// A longhand declaration of a rule, its value parsed.
struct Declaration: Hashable, Sendable {
    /// What is declared.
    enum Target: Hashable, Sendable {
        case longhand(PropertyID)
        /// A shorthand whose value contains `var()`.
        case shorthand
        /// A custom property, with its index into the block's names.
        case custom(String)
    }

    var target: Target
    var value: PropertyValue
    var isImportant: Bool
    var span: SourceSpan
}

/// The declarations of a rule or `style` attribute, in order.
struct DeclarationBlock: Hashable, Sendable {
    var declarations: [Declaration] = []
    /// Whether any is important.
    var hasImportant = false
    /// Whether any sets a custom property.
    var hasCustom = false

    mutating func append(_ declaration: Declaration) {
        declarations.append(declaration)
        if declaration.isImportant { hasImportant = true }
        if case .custom = declaration.target { hasCustom = true }
    }
}
