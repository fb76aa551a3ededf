public import Logging

/// How the portals are served.
public struct PortalConfiguration: Hashable, Sendable {
    /// Address to listen on; a reverse proxy stands in front of anything but loopback.
    public var host = "127.0.0.1"
    /// Port to listen on; 0 takes any that is free.
    public var port = 8080
    /// Address under which people reach the portals, without a slash at the end. Cookies are secure where it is https.
    public var publicAddress = "http://127.0.0.1:8080"
    /// Folder of the portal's templates (`Templates/portal`).
    public var templates: String
    /// Whether the address of a client is taken from the proxy's `X-Forwarded-For`.
    public var trustsProxy = false
    /// Hours a session lasts without use.
    public var sessionHours = 8
    /// Workers of a run.
    public var jobs = 2
    /// How lines of the log are written, and which.
    public var logFormat = LogFormat.text
    public var logLevel = Logger.Level.info
    /// Where people sign in besides local accounts.
    public var provider: OpenIDProvider?
    /// Days before the run day within which a completion counts as reviewed; from the rule set.
    public var recentDays = 90
    /// Sentences of suggested measures by key, from the report's text bank.
    public var measures: [String: String] = [:]
    /// Name and version of the rule set, as pages print it.
    public var ruleSet = ""

    /// The portals with templates at a path.
    public init(templates: String) { self.templates = templates }

    /// Whether cookies travel over https only.
    public var isSecure: Bool { publicAddress.hasPrefix("https://") }
}
