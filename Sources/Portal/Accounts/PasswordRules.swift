/// What a password must be (NIST SP 800-63B §5.1.1.2: length counts, composition does not).
public enum PasswordRules {
    /// Fewest characters.
    public static let shortest = 12
    /// Most characters.
    public static let longest = 200

    /// What is wrong with a password, in Bokmål; `nil` where nothing is.
    public static func objection(to password: String, email: String) -> String? {
        if password.count < shortest { return "Passordet må ha minst \(shortest) tegn" }
        if password.count > longest { return "Passordet kan ha høyst \(longest) tegn" }
        let lowered = password.lowercased()
        let name = email.lowercased().prefix { $0 != "@" }
        if name.count >= 4, lowered.contains(name) { return "Passordet kan ikke inneholde e-postadressen" }
        if Set(lowered).count < 5 { return "Passordet må ha flere forskjellige tegn" }
        return nil
    }
}
