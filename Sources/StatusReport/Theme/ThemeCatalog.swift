import Foundation
public import Markup
public import Template

/// The themes of an installation: a folder for each.
public struct ThemeCatalog: Hashable, Sendable {
    /// The themes by name.
    public let themes: [ReportTheme]

    /// A catalogue of given themes.
    public init(_ themes: [ReportTheme] = []) { self.themes = themes }

    /// The themes of a folder, such as `Templates/themes`; none where there is no such folder.
    ///
    /// - Throws: all that is wrong with the themes.
    public init(folder: String) throws(TemplateErrors) {
        var themes: [ReportTheme] = []
        var problems: [Diagnostic] = []
        for name in Self.names(in: folder) {
            var reader = ThemeReader(name: name, folder: folder)
            if let theme = reader.read() { themes.append(theme) }
            problems += reader.diagnostics
        }
        problems += Self.sharedAssociations(themes)
        guard problems.isEmpty else { throw TemplateErrors(diagnostics: problems) }
        self.themes = themes
    }

    /// The theme of a name.
    public func theme(named name: String) -> ReportTheme? { themes.first { $0.name == name } }

    /// The theme of an association, by its source id.
    public func theme(ofAssociation id: String) -> ReportTheme? { themes.first { $0.associations.contains(id) } }

    /// Looks whether every theme changes only what a template lets it change.
    ///
    /// - Throws: all that the template does not let them change.
    public func check(over parts: ThemableParts, loader: any ResourceLoader) throws(TemplateErrors) {
        guard !themes.isEmpty else { return }
        let styles: ThemableStyles
        do throws(Diagnostic) {
            styles = try ThemableStyles(parts, loader: loader)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        let problems = themes.flatMap { $0.problems(over: parts, styles: styles) }
        guard problems.isEmpty else { throw TemplateErrors(diagnostics: problems) }
    }

    private static func names(in folder: String) -> [String] {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return found.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/theme.yml") }.sorted()
    }

    private static func sharedAssociations(_ themes: [ReportTheme]) -> [Diagnostic] {
        var owners: [String: String] = [:]
        var problems: [Diagnostic] = []
        for theme in themes {
            for association in theme.associations {
                guard let owner = owners.updateValue(theme.name, forKey: association) else { continue }
                problems.append(
                    Diagnostic(
                        "theme-association", .error,
                        "'\(association)' has two themes: \(owner) and \(theme.name)",
                        hints: ["an association has one theme; remove it from one of them"],
                        at: theme.source.start))
            }
        }
        return problems
    }
}

extension ReportTheme.Source {
    /// The beginning of the file.
    var start: SourceLocation {
        let first = SourceLocation.Position(line: 1, column: 1)
        return SourceLocation(file: name, start: first, end: first)
    }
}
