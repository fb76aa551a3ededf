public import Markup

/// An association's colours and logo, laid over a template: custom properties and images, nothing else.
public struct ReportTheme: Hashable, Sendable {
    /// The name of its folder, such as `havblikk`.
    public let name: String
    /// What people call it.
    public let title: String
    /// Its version, such as `1.0`.
    public let version: String
    /// The associations it applies to, by their source ids.
    public let associations: [String]
    /// The custom properties it sets, in its order.
    public let properties: [Property]
    /// The association's logo.
    public let logo: ThemeImage?
    /// Images in place of the template's, by their names there.
    public let images: [ThemeImage]
    /// `theme.yml`: its name as diagnostics write it, and its bytes.
    public let source: Source

    /// A custom property that is set.
    public struct Property: Hashable, Sendable {
        /// Its name, such as `--accent`.
        public let name: String
        /// A colour: `#1C5566`.
        public let value: String
        /// Where the theme says so.
        public let location: SourceLocation
    }

    /// The file that a theme was read from.
    public struct Source: Hashable, Sendable {
        /// Its path.
        public let name: String
        /// Its bytes.
        public let bytes: [UInt8]
    }

    /// The files of the theme by name, for a hash over it.
    public var files: [(name: String, bytes: [UInt8])] {
        let images = ([logo].compactMap { $0 } + images).map { ("\($0.place)", $0.bytes) }
        return [("theme.yml", source.bytes)] + images.sorted { $0.0 < $1.0 }
    }

    /// The logo as templates name it.
    package var logoValue: LogoValue? {
        logo.map { LogoValue(source: ThemedLoader.address(of: $0, in: self), alternative: $0.alternative) }
    }
}
