public import Markup

extension ReportTheme {
    /// What of the theme a template does not let it change.
    ///
    /// - Parameter styles: what the template's sheet declares.
    public func problems(over parts: ThemableParts, styles: ThemableStyles) -> [Diagnostic] {
        let names = styles.properties.map(\.name)
        let unknown = properties.filter { !names.contains($0.name) }.map { property in
            Diagnostic(
                "theme-property", .error, "the template has no custom property '\(property.name)' for themes",
                hints: ["\(parts.styles) declares \(names.joined(separator: ", "))"], at: property.location)
        }
        let strange = images.filter { !parts.images.contains($0.place) }.map { image in
            Diagnostic(
                "theme-image", .error, "the template has no image '\(image.place)' for themes",
                hints: [
                    parts.images.isEmpty
                        ? "themes may set the logo only" : "themes may replace \(parts.images.joined(separator: ", "))"
                ], at: image.location)
        }
        return unknown + strange
    }
}
