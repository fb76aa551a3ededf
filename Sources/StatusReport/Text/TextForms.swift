/// A text in the forms that numbers ask for.
package struct TextForms: Hashable, Sendable {
    /// The form for 0, where the text has one.
    package var zero: TextPattern?
    /// The form for 1, where the text has one.
    package var one: TextPattern?
    /// The form for every other number, and for texts without a number.
    package var other: TextPattern

    /// The form for a number.
    package func form(for count: Int) -> TextPattern {
        if count == 0, let zero { return zero }
        return count == 1 ? one ?? other : other
    }
}
