/// The portals, by the class that their pages' bodies have.
enum PortalSide: String, Hashable, Sendable {
    /// *Arbeidsportal*.
    case work = "portal-arbeid"
    /// *Brukerportal*.
    case board = "portal-bruker"
    /// Signing in, and errors before it.
    case outside = "portal-ut"

    /// Its name.
    var name: String {
        switch self {
        case .work: "Arbeidsportal"
        case .board: "Brukerportal"
        case .outside: "HMS-gjennomgang"
        }
    }

    /// Address of its first page.
    var home: String {
        switch self {
        case .work: "/arbeid"
        case .board: "/styre"
        case .outside: "/logg-inn"
        }
    }
}
