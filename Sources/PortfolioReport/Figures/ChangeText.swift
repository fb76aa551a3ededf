/// A change of a score with its sign.
enum ChangeText {
    /// `+6`, `−9`, `0`.
    static func signed(_ change: Int) -> String {
        change > 0 ? "+\(change)" : change < 0 ? "−\(-change)" : "0"
    }
}
