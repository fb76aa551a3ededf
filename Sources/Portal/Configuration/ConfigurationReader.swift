import Logging
public import Markup
import Yams

/// Reads how the portals are served: a file first, the environment over it. What makes no sense is told, all of it.
///
///     publicAddress: https://hms.eksempel.no
///     port: 8080
///     provider:
///       issuer: https://innlogging.eksempel.no
///       clientID: hmsreview
///       name: Lysfjord
///
/// In the environment the names are `HMSREVIEW_PUBLIC_ADDRESS`, `HMSREVIEW_PROVIDER_CLIENT_ID`, …
public struct ConfigurationReader: Sendable {
    /// What was found wrong.
    public private(set) var diagnostics: [Diagnostic] = []
    private var values: [String: String] = [:]

    /// Nothing read yet: the defaults stand.
    public init() {}

    /// A setting: its name in files, the rest of its name in the environment.
    private static let names: [(file: String, environment: String)] = [
        ("host", "HOST"), ("port", "PORT"), ("publicAddress", "PUBLIC_ADDRESS"), ("trustsProxy", "TRUSTS_PROXY"),
        ("sessionHours", "SESSION_HOURS"), ("jobs", "JOBS"), ("provider.issuer", "PROVIDER_ISSUER"),
        ("provider.clientID", "PROVIDER_CLIENT_ID"), ("provider.clientSecret", "PROVIDER_CLIENT_SECRET"),
        ("provider.name", "PROVIDER_NAME"), ("provider.vouchesForAddresses", "PROVIDER_VOUCHES_FOR_ADDRESSES"),
        ("logFormat", "LOG_FORMAT"), ("logLevel", "LOG_LEVEL"),
    ]

    /// Takes a file's text.
    public mutating func read(yaml text: String, file: String) {
        let loaded: Any?
        do {
            loaded = try Yams.load(yaml: text)
        } catch {
            return report("config-syntax", "\(file) is no YAML", hints: ["\(error)"])
        }
        guard let settings = loaded as? [String: Any] else {
            if loaded != nil {
                report("config-syntax", "\(file) holds no settings", hints: ["write 'name: value' lines"])
            }
            return
        }
        take(settings, prefix: "", file: file)
    }

    /// Takes variables of the environment; they win over files.
    public mutating func read(environment: [String: String]) {
        for name in Self.names {
            if let value = environment["HMSREVIEW_" + name.environment] { values[name.file] = value }
        }
    }

    /// Takes a setting given on the command line; it wins over all.
    public mutating func read(_ name: String, _ value: String?) {
        if let value { values[name] = value }
    }

    private mutating func take(_ settings: [String: Any], prefix: String, file: String) {
        for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
            let name = prefix + key
            if let group = value as? [String: Any], name == "provider" {
                take(group, prefix: "provider.", file: file)
            } else if Self.names.contains(where: { $0.file == name }), !(value is [Any]), !(value is [String: Any]) {
                values[name] = "\(value)"
            } else {
                report(
                    "config-unknown", "\(file) has a setting '\(name)', which means nothing",
                    hints: ["known are \(Self.names.map(\.file).joined(separator: ", "))"])
            }
        }
    }

    /// The configuration; check ``diagnostics`` for errors first.
    public mutating func configuration(templates: String) -> PortalConfiguration {
        var result = PortalConfiguration(templates: templates)
        if let host = values["host"] { result.host = host }
        result.port = number("port", 0...65_535) ?? result.port
        result.publicAddress = values["publicAddress"] ?? "http://\(result.host):\(result.port)"
        result.trustsProxy = flag("trustsProxy") ?? result.trustsProxy
        result.sessionHours = number("sessionHours", 1...72) ?? result.sessionHours
        result.jobs = number("jobs", 1...256) ?? result.jobs
        result.provider = provider
        result.logFormat = choice("logFormat", of: LogFormat.self) ?? result.logFormat
        result.logLevel = choice("logLevel", of: Logger.Level.self) ?? result.logLevel
        check(&result)
        return result
    }

    private var provider: OpenIDProvider? {
        mutating get {
            guard let issuer = values["provider.issuer"] else { return nil }
            guard let client = values["provider.clientID"] else {
                report(
                    "config-incomplete", "the provider has no clientID", hints: ["the provider gives each client one"])
                return nil
            }
            var provider = OpenIDProvider(
                issuer: Self.withoutSlash(issuer), clientID: client, clientSecret: values["provider.clientSecret"],
                name: values["provider.name"] ?? "leverandør")
            provider.vouchesForAddresses = flag("provider.vouchesForAddresses") ?? false
            return provider
        }
    }

    private mutating func check(_ configuration: inout PortalConfiguration) {
        configuration.publicAddress = Self.withoutSlash(configuration.publicAddress)
        let addresses =
            [("publicAddress", configuration.publicAddress)]
            + (configuration.provider.map { [("provider.issuer", $0.issuer)] } ?? [])
        for (name, address) in addresses where !Self.isSafe(address) {
            report(
                "config-insecure", "\(name) '\(address)' is not https",
                hints: ["http is for this machine alone: http://127.0.0.1 or http://localhost"])
        }
    }

    private mutating func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
        guard let text = values[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            report(
                "config-value", "\(name) is '\(text)'",
                hints: ["it is a number from \(range.lowerBound) to \(range.upperBound)"])
            return nil
        }
        return number
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of type: Choice.Type
    ) -> Choice? {
        guard let text = values[name] else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report("config-value", "\(name) is '\(text)'", hints: ["it is one of \(known)"])
        return nil
    }

    private mutating func flag(_ name: String) -> Bool? {
        switch values[name]?.lowercased() {
        case nil: return nil
        case "true", "yes", "1": return true
        case "false", "no", "0": return false
        case let text?:
            report("config-value", "\(name) is '\(text)'", hints: ["it is true or false"])
            return nil
        }
    }

    private mutating func report(_ code: Diagnostic.Code, _ message: String, hints: [String]) {
        diagnostics.append(Diagnostic(code, .error, message, hints: hints))
    }

    private static func withoutSlash(_ address: String) -> String {
        address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// Whether what goes to an address cannot be read under way.
    static func isSafe(_ address: String) -> Bool { address.hasPrefix("https://") || isLoopback(address) }

    private static func isLoopback(_ address: String) -> Bool {
        ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { start in
            address == start || address.hasPrefix(start + ":") || address.hasPrefix(start + "/")
        }
    }
}
