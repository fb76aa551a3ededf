import HTTPTypes
import PlanStore

extension ErrorPage {
    /// What the reader is told. `role` is the reader's, where somebody is signed in; `again` the address that failed, where
    /// asking once more changes nothing.
    init(_ error: PortalError?, for role: AccountRole?, again: String?) {
        code = error.map { Int($0.status.code) } ?? 500
        actions = [Self.start(role)]
        more = nil
        switch error {
        case .signInFirst?:
            (heading, lead) = ("Du er ikke logget inn", "Logg inn for å se siden.")
            actions = [Action(name: "Logg inn", address: "/logg-inn", isMain: true)]
        case .forbidden?:
            (heading, lead) = ("Du har ikke tilgang til denne siden", "Siden hører til en annen rolle enn din.")
            more = "Skulle du hatt tilgang? Be administrator i boligbyggelaget gi deg riktig rolle."
            actions.append(Action(name: "Logg inn som en annen", address: "/logg-inn"))
        case .staleForm?:
            heading = "Skjemaet er for gammelt"
            lead = "Det du sendte, er ikke lagret. Last siden på nytt og prøv igjen."
        case .notFound?, .unknown?, .methodNotAllowed?:
            (heading, lead) = ("Vi fant ikke siden", "Adressen kan være skrevet feil, eller siden er flyttet.")
            if role == .adviser || role == .superuser {
                actions.append(Action(name: "Søk etter boligselskap", address: "/arbeid/boligselskap"))
            }
        case .badRequest(let reason)?: (heading, lead) = ("Vi forsto ikke det du sendte", reason)
        case .conflict(let reason)?: (heading, lead) = ("Noe har endret seg i mellomtiden", reason)
        case .noSuchRange?: (heading, lead) = ("Dokumentet har ingen slik del", "Last ned hele dokumentet.")
        case .tooLarge?: (heading, lead) = ("Det du sendte, er for stort", "Ingenting er lagret.")
        case .tooSlow?: (heading, lead) = ("Det tok for lang tid", "Ingenting er lagret. Prøv igjen.")
        case .tooMany?: (heading, lead) = ("Det går litt fort", "Vent noen minutter og prøv igjen.")
        case nil:
            heading = "Noe gikk galt hos oss"
            lead = "Det du holdt på med, er ikke lagret. Arkiverte rapporter er ikke berørt."
            more = "Prøv igjen om et minutt. Hjelper det ikke, send oss koden under."
            if let again, AddressText.isLocal(again) {
                actions[0].isMain = false
                actions.insert(Action(name: "Prøv igjen", address: again, isMain: true), at: 0)
            }
        }
    }

    /// The way to the reader's first page.
    private static func start(_ role: AccountRole?) -> Action {
        switch role {
        case .adviser?, .superuser?: Action(name: "Gå til oversikten", address: "/arbeid", isMain: true)
        case let role?: Action(name: "Gå til forsiden", address: role.home, isMain: true)
        case nil: Action(name: "Gå til forsiden", address: "/", isMain: true)
        }
    }
}
