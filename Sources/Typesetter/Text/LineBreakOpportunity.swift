/// Whether a line may end before a character.
enum LineBreakOpportunity: UInt8 {
    /// No.
    case none
    /// Yes.
    case soft
    /// Yes, with a hyphen: the character before is a soft hyphen.
    case softHyphen
}
