public import Markup

/// A template's bundle with a theme laid over it: the custom properties it sets and the images it replaces.
///
/// Everything else about the template stays, so that a theme can change colours and images and nothing else.
public struct ThemedLoader: ResourceLoader {
    private let template: any ResourceLoader
    private let theme: ReportTheme
    private let parts: ThemableParts

    /// A bundle with a theme over it.
    ///
    /// - Parameter parts: what the template lets a theme change.
    public init(_ template: any ResourceLoader, theme: ReportTheme, parts: ThemableParts) {
        self.template = template
        self.theme = theme
        self.parts = parts
    }

    public func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        if let logo = theme.logo, name == Self.address(of: logo, in: theme) {
            return LoadedResource(name: String(name.dropFirst()), bytes: logo.bytes)
        }
        let file = try template.load(name, relativeTo: base)
        if file.name == parts.styles {
            return LoadedResource(name: file.name, bytes: file.bytes + styles)
        }
        guard parts.images.contains(file.name), let image = theme.images.first(where: { $0.place == file.name }) else {
            return file
        }
        // A name of its own, so that what is kept by name is never another theme's.
        return LoadedResource(name: String(Self.address(of: image, in: theme).dropFirst()), bytes: image.bytes)
    }

    public func names() -> [String] { template.names() }

    /// The rule behind the template's own: of equal rules the last one wins (CSS Cascade 4 §6.1).
    private var styles: [UInt8] {
        let declarations = theme.properties.map { "\($0.name):\($0.value)" }.joined(separator: ";")
        return Array("\n:root{\(declarations)}\n".utf8)
    }

    /// The address of a theme's image in the bundle.
    static func address(of image: ThemeImage, in theme: ReportTheme) -> String {
        "/theme/\(theme.name)/\(image.place).\(image.isSVG ? "svg" : "png")"
    }
}
