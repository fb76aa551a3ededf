/// Everything the engine and its documentation know about a longhand property.
struct PropertyDefinition: Sendable {
    typealias Parse = @Sendable (inout ValueParser) -> PropertyValue?
    typealias Apply = @Sendable (PropertyValue, inout StyleBuilder) -> Void
    typealias Copy = @Sendable (StyleValues, inout StyleBuilder) -> Void

    let id: PropertyID
    /// Name in style sheets.
    let name: String
    /// Values, in the notation of the specifications.
    let syntax: String
    /// Initial value.
    let initial: String
    let isInherited: Bool
    /// What a designer should know beside the values.
    var notes = ""
    /// Value behind `initial` where it is not what a fresh `ComputedStyle` holds.
    var initialValue: PropertyValue?
    /// Whether it is written by the engine only, never in style sheets.
    var isInternal = false
    let parse: Parse
    let apply: Apply
    /// Takes the property over from another style: `inherit`, `initial`.
    let copy: Copy

    func noted(_ notes: String) -> PropertyDefinition {
        var copy = self
        copy.notes = notes
        return copy
    }

    func initially(_ value: PropertyValue) -> PropertyDefinition {
        var copy = self
        copy.initialValue = value
        return copy
    }
}
