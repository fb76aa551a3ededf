import PlanStore

extension AuditEntry {
    /// What was done, in Bokmål.
    var words: String { Self.words[action] ?? action }

    private static let words = [
        "sign-in": "Logget inn", "sign-in-provider": "Logget inn hos leverandør", "sign-in-failed": "Feil passord",
        "change-password": "Byttet passord", "new-password": "Fikk nytt passord", "add-account": "Laget konto",
        "disable-account": "Stengte konto", "enable-account": "Åpnet konto", "change-role": "Endret rolle",
        "dry-run": "Prøvekjørte", "start-run": "Startet gjennomgang", "stop-run": "Stoppet gjennomgang",
        "undo-notification": "Slo av varsling", "read-document": "Leste rapport",
        "read-documents": "Lastet ned rapporter",
        "mark-read": "Markerte rapport som lest",
    ]
}
