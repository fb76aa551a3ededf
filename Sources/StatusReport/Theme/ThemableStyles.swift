public import Markup

/// The style sheet of a template that a theme may lay its own values over: what it declares.
public struct ThemableStyles: Hashable, Sendable {
    /// A custom property with its value as written.
    public struct Property: Hashable, Sendable {
        public let name: String
        public let value: String
    }

    /// The custom properties in the sheet's order, with their values as written.
    public let properties: [Property]

    /// Reads the sheet that a template names.
    ///
    /// - Throws: what the loader throws where there is none.
    public init(_ parts: ThemableParts, loader: any ResourceLoader) throws(Diagnostic) {
        let file = try loader.load("/" + parts.styles, relativeTo: "")
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(/\/\*(.|\n)*?\*\//, with: " ")
        properties = text.matches(of: /(--[A-Za-z0-9_-]+)\s*:\s*([^;}]*)/).map { match in
            Property(name: String(match.1), value: String(match.2).trimmingSpaces)
        }
    }

    /// The value of a custom property, or a colour as it is.
    public func value(of name: String) -> String? {
        name.hasPrefix("#") ? name : properties.last { $0.name == name }?.value
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
