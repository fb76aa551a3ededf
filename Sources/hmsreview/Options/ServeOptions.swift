import ArgumentParser
import Foundation
import Markup
import Portal
import Production

/// How the portals are served: flags over environment over file.
struct ServeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "File with settings (YAML).", discussion: "Default: HMSREVIEW_CONFIG, else portal.yml where there is one.",
            valueName: "FILE"))
    var config: String?

    @Option(help: ArgumentHelp("Address to listen on.", valueName: "HOST"))
    var host: String?

    @Option(help: ArgumentHelp("Port to listen on.", valueName: "PORT"))
    var port: Int?

    @Option(
        name: .customLong("public-address"),
        help: ArgumentHelp("Address under which people reach the portals.", valueName: "URL"))
    var publicAddress: String?

    /// The settings that stand.
    ///
    /// - Throws: `CommandFailure` with all that is wrong.
    func configuration() throws -> PortalConfiguration {
        var reader = ConfigurationReader()
        let environment = ProcessInfo.processInfo.environment
        let file = config ?? environment["HMSREVIEW_CONFIG"]
        if let path = file ?? (FileManager.default.fileExists(atPath: "portal.yml") ? "portal.yml" : nil) {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw CommandFailure("\(path): the file cannot be read")
            }
            reader.read(yaml: text, file: path)
        }
        reader.read(environment: environment)
        reader.read("host", host)
        reader.read("port", port.map(String.init))
        reader.read("publicAddress", publicAddress)
        let configuration = reader.configuration(templates: try ResourceFolders.find().templates + "/portal")
        guard reader.diagnostics.isEmpty else {
            throw CommandFailure(reader.diagnostics.map(\.description).joined(separator: "\n"))
        }
        return configuration
    }
}
