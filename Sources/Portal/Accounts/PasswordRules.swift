/// What a password must be (NIST SP 800-63B §5.1.1.2: length counts, composition does not, what guessers try first is out).
public enum PasswordRules {
    /// Fewest characters.
    public static let shortest = 12
    /// Most characters.
    public static let longest = 200
    /// Fewest letters that belong neither to the words guessers try first nor to a row of the keyboard.
    private static let ownLetters = 4

    /// What is wrong with a password, in Bokmål; `nil` where nothing is.
    public static func objection(to password: String, email: String) -> String? {
        if password.count < shortest { return "Passordet må ha minst \(shortest) tegn" }
        if password.count > longest || password.utf8.count > 4 * longest {
            return "Passordet kan ha høyst \(longest) tegn"
        }
        let lowered = password.lowercased()
        let name = email.lowercased().prefix { $0 != "@" }
        if name.count >= 4, lowered.contains(name) { return "Passordet kan ikke inneholde e-postadressen" }
        if Set(lowered).count < 5 { return "Passordet må ha flere forskjellige tegn" }
        if isGuessable(lowered) { return "Passordet er for lett å gjette. Sett heller sammen noen tilfeldige ord" }
        return nil
    }

    /// Whether hardly anything is left without common words, years and rows of the keyboard.
    private static func isGuessable(_ lowered: String) -> Bool {
        let rest = common.reduce(lowered) { $0.replacing($1, with: "") }
        let letters = rest.filter(\.isLetter)
        let isShort = letters.count < ownLetters && (rest.count < shortest || isRow(Array(rest)))
        return isShort || isRow(Array(lowered))
    }

    /// Whether most characters follow the one before on the keyboard, in the alphabet or in counting.
    private static func isRow(_ characters: [Character]) -> Bool {
        let steps = zip(characters, characters.dropFirst()).count { first, second in
            first == second
                || rows.contains { row in
                    guard let place = row.firstIndex(of: first), let next = row.firstIndex(of: second) else {
                        return false
                    }
                    return abs(place - next) == 1
                }
        }
        return steps * 4 >= 3 * (characters.count - 1)
    }

    private static let rows = [
        "0123456789", "1234567890", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm", "abcdefghijklmnopqrstuvwxyzæøå",
    ].map(Array.init)

    /// Words that stand in most lists of stolen passwords, and those that lie near here. Longer ones first.
    private static let common = [
        "administrator", "boligbyggelag", "boligselskap", "superbruker", "borettslag", "styreleder", "hemmelig",
        "iloveyou", "velkommen", "password", "passw0rd", "passord", "sommeren", "vinteren", "welcome", "sunshine",
        "football", "fotball", "princess", "rådgiver", "dragon", "monkey", "letmein", "master", "sommer", "vinter",
        "qwerty", "norway", "norge", "admin", "styret", "login", "høst", "vår", "test", "hms",
    ]
}
