extension SignInPage {
    /// Why somebody comes back from the provider without being signed in, as the page's address says it.
    enum ProviderProblem: String, CaseIterable {
        /// The provider does not answer, or not as it should.
        case silent = "leverandor"
        /// The person or the provider gave up.
        case givenUp = "avbrutt"
    }

    /// Says what went wrong at the provider, and what can be done.
    mutating func take(_ found: ProviderProblem?) {
        guard let found, let provider else { return }
        switch found {
        case .silent:
            errors = [FormProblem(address: "#epost", text: "\(provider) svarer ikke")]
            problem = "Prøv igjen om litt, eller logg inn med e-post og passord."
        case .givenUp:
            errors = [FormProblem(address: "#epost", text: "Innloggingen hos \(provider) ble avbrutt")]
            problem = "Prøv igjen, eller logg inn med e-post og passord."
        }
    }

    /// Address of the page after a problem at the provider.
    static func address(_ problem: ProviderProblem, target: String) -> String {
        "/logg-inn" + AddressText.query([("feil", problem.rawValue), ("til", target)])
    }
}
