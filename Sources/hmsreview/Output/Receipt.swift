/// What a command has written, for `--json`.
struct Receipt: Encodable {
    /// Path; absent for standard output, which then holds the result itself.
    let file: String
    /// Bytes, where they are known.
    var bytes: Int?
    /// Pages of a document.
    var pages: Int?
    /// Plans of a portfolio.
    var plans: Int?
    /// Warnings.
    var warnings: [String] = []

    /// Prints the receipt, unless standard output holds the result.
    func print(asJSON: Bool) throws {
        if asJSON, file != "-" { try JSONOutput.print(self) }
    }
}
