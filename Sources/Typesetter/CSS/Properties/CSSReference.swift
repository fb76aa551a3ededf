/// The reference page of the CSS subset, made from the property table itself.
public enum CSSReference {
    /// The page as Markdown.
    public static var page: String {
        var lines = [
            "# CSS reference", "", "The properties that the typesetter knows, made from its own table.", "",
            "## Overview", "",
            "Every property also takes `inherit`, `initial`, `unset` and `revert`. What is not listed here, or has a value that",
            "is not listed, is a diagnostic with its place and a hint, never silence.", "", "## Properties", "",
            "| property | values | initial | inherited | notes |", "|---|---|---|---|---|",
        ]
        lines += PropertyTable.definitions.filter { !$0.isInternal }.sorted { $0.name < $1.name }.map(row)
        lines += ["", "## Shorthands", "", "| shorthand | values | sets | notes |", "|---|---|---|---|"]
        lines += PropertyTable.shorthands.sorted { $0.name < $1.name }.map(row)
        lines += ["", "## Other names", "", "Logical names hold for text from left to right.", ""]
        lines += ["| name | means |", "|---|---|"]
        lines += PropertyTable.aliases.sorted { $0.alias < $1.alias }.map { "| \(code($0.alias)) | \(code($0.name)) |" }
        lines += ["", "## Without effect on paper", "", "Valid, and left out without a word:", ""]
        lines.append(PropertyTable.namesWithoutEffect.sorted().map(code).joined(separator: ", "))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ property: PropertyDefinition) -> String {
        let inherited = property.isInherited ? "yes" : "no"
        return
            "| \(code(property.name)) | \(code(property.syntax)) | \(code(property.initial)) | \(inherited) | \(property.notes) |"
    }

    private static func row(_ shorthand: ShorthandDefinition) -> String {
        let names = shorthand.longhands.map { PropertyTable.definition($0).name }
        return
            "| \(code(shorthand.name)) | \(code(shorthand.syntax)) | \(names.map(code).joined(separator: ", ")) | \(shorthand.notes) |"
    }

    private static func code(_ text: String) -> String { "`" + text.replacing("|", with: "\\|") + "`" }
}
