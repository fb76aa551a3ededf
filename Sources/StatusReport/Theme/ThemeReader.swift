import Markup
import Yams

/// Reads a theme's folder, and tells all that is wrong with it.
struct ThemeReader {
    /// Largest file of an image in bytes.
    static let largestImage = 256 << 10
    /// Least and greatest height of a logo that is a picture, in pixels: 10 mm in print, and what memory allows.
    static let logoPixels = 120...2_000

    private let name: String
    private let folder: String
    private let loader: DirectoryResourceLoader
    private var source = ReportTheme.Source(name: "", bytes: [])
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    init(name: String, folder: String) {
        self.name = name
        self.folder = folder
        loader = DirectoryResourceLoader(root: "\(folder)/\(name)")
    }

    /// The theme; `nil` where its file cannot be read at all.
    mutating func read() -> ReportTheme? {
        do throws(Diagnostic) {
            let file = try loader.load("/theme.yml", relativeTo: "")
            source = ReportTheme.Source(name: "\(folder)/\(name)/theme.yml", bytes: file.bytes)
            return theme(try mapping(file.bytes))
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    private func mapping(_ bytes: [UInt8]) throws(Diagnostic) -> Node.Mapping {
        let root: Node?
        do {
            root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Diagnostic(yaml: error, "theme-syntax", file: source.name)
        }
        guard let mapping = root?.mapping else {
            throw Diagnostic(
                "theme-syntax", .error, "the theme is empty",
                hints: ["it has name, association, properties and logo"], at: source.start)
        }
        return mapping
    }

    private mutating func theme(_ mapping: Node.Mapping) -> ReportTheme {
        let known = ["name", "version", "association", "properties", "logo", "images"]
        for key in mapping.keys where !known.contains(key.string ?? "") {
            report(
                "theme-unknown-name", "a theme has no '\(key.string ?? "")'",
                "it has \(known.dropLast().joined(separator: ", ")) and images; it can change nothing else", key)
        }
        let title = text("name", mapping)
        let associations = mapping["association"].map(Self.texts) ?? []
        if associations.isEmpty {
            report("theme-association", "the theme names no association", "write association: and its id", nil)
        }
        return ReportTheme(
            name: name, title: title, version: mapping["version"]?.string ?? "1.0", associations: associations,
            properties: properties(mapping["properties"]),
            logo: mapping["logo"].flatMap { image($0, at: "logo", isLogo: true) }, images: images(mapping["images"]),
            source: source)
    }

    private mutating func text(_ key: String, _ mapping: Node.Mapping) -> String {
        if let text = mapping[key]?.string, !text.isEmpty { return text }
        report("theme-missing-name", "the theme has no '\(key)'", "write \(key): and what people call it", nil)
        return ""
    }

    /// One text or a list of them.
    private static func texts(_ node: Node) -> [String] {
        node.sequence.map { $0.compactMap(\.string) } ?? [node.string].compactMap { $0 }
    }

    private mutating func properties(_ node: Node?) -> [ReportTheme.Property] {
        (node?.mapping.map(Array.init) ?? []).compactMap { key, value in
            let text = value.string ?? ""
            guard text.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil else {
                report(
                    "theme-value", "'\(text)' is no colour that a theme can set",
                    "write six digits in quotes: \"#1C5566\"", value)
                return nil
            }
            return ReportTheme.Property(name: key.string ?? "", value: text, location: location(of: key))
        }
    }

    private mutating func images(_ node: Node?) -> [ThemeImage] {
        (node?.mapping.map(Array.init) ?? []).compactMap { key, value in
            image(value, at: key.string ?? "", isLogo: false)
        }
    }

    private mutating func image(_ node: Node, at place: String, isLogo: Bool) -> ThemeImage? {
        guard let fileNode = node.mapping?["file"] ?? (isLogo ? nil : node), let file = fileNode.string else {
            report("theme-image", "the image '\(place)' names no file", "write file: and a name beside theme.yml", node)
            return nil
        }
        let alternative = node.mapping?["alternative"]?.string ?? ""
        if isLogo, alternative.isEmpty {
            report(
                "theme-alternative", "the logo has no alternative text",
                "write alternative: and what it shows, for those who hear the report", node)
        }
        do throws(Diagnostic) {
            let bytes = try loader.load("/" + file, relativeTo: "").bytes
            let image = ThemeImage(
                place: place, file: file, bytes: bytes, alternative: alternative, location: location(of: fileNode))
            check(image, isLogo: isLogo, fileNode)
            return image
        } catch {
            diagnostics.append(
                Diagnostic(
                    "theme-image", .error, "there is no image '\(file)' in the theme's folder",
                    hints: ["put it beside theme.yml"], at: location(of: fileNode)))
            return nil
        }
    }

    private mutating func check(_ image: ThemeImage, isLogo: Bool, _ node: Node) {
        let isDrawing = String(decoding: image.bytes.prefix(1_000), as: UTF8.self).contains("<svg")
        if image.isSVG, !isDrawing {
            report("theme-image", "'\(image.file)' is neither PNG nor SVG", "save it again as SVG, or as PNG", node)
        }
        if image.bytes.count > Self.largestImage {
            report(
                "theme-image-size", "'\(image.file)' has \(image.bytes.count) bytes",
                "an image of a theme has at most \(Self.largestImage); a drawing as SVG needs little", node)
        }
        if isLogo, let pixels = image.pixels, !Self.logoPixels.contains(pixels.height) {
            report(
                "theme-image-size", "'\(image.file)' is \(pixels.width) × \(pixels.height) pixels",
                "a logo is \(Self.logoPixels.lowerBound) to \(Self.logoPixels.upperBound) pixels high, or a drawing as SVG",
                node)
        }
    }

    private mutating func report(_ code: Diagnostic.Code, _ message: String, _ hint: String, _ node: Node?) {
        diagnostics.append(
            Diagnostic(code, .error, message, hints: [hint], at: node.map(location) ?? source.start))
    }

    private func location(of node: Node) -> SourceLocation {
        let line = node.mark?.line ?? 1, column = node.mark?.column ?? 1
        let end = column + max(1, node.string?.unicodeScalars.count ?? 1)
        return SourceLocation(
            file: source.name, start: .init(line: line, column: column), end: .init(line: line, column: end))
    }
}
