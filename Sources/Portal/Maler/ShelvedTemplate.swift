import Foundation
import Yams

/// A template that reports are made from, as its `template.yml` describes it.
struct ShelvedTemplate: Hashable, Sendable {
    let name: String
    let version: String
    let schema: String
    let languages: [String]

    /// The templates of a folder, by name; what holds no description is none.
    static func all(in folder: String) -> [ShelvedTemplate] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            guard let text = try? String(contentsOfFile: "\(folder)/\(name)/template.yml", encoding: .utf8) else {
                return nil
            }
            return ShelvedTemplate(yaml: text)
        }
    }

    private init?(yaml text: String) {
        guard let fields = (try? Yams.load(yaml: text)) as? [String: Any], let name = fields["name"] as? String else {
            return nil
        }
        self.name = name
        version = fields["version"].map { "\($0)" } ?? ""
        schema = fields["schema"] as? String ?? ""
        languages = fields["locales"] as? [String] ?? []
    }

    /// What the template makes, in Bokmål.
    var title: String {
        switch name {
        case "statusrapport": "Statusrapport fra årlig HMS-gjennomgang"
        case "portefolje": "Porteføljeoversikt"
        default: name
        }
    }

    /// The languages' names.
    var languageNames: String {
        languages.map { Self.names[$0] ?? $0 }.joined(separator: ", ")
    }

    private static let names = ["nb": "bokmål", "nn": "nynorsk", "en": "engelsk"]
}
