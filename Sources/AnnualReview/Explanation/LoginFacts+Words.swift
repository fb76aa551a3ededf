extension LoginFacts {
    /// How long before the reviewed day somebody last logged in, in words; `nil` where nobody ever has.
    public var lastInWords: String? {
        switch daysSinceLast {
        case nil: nil
        case 0: "samme dag"
        case 1: "dagen før"
        case .some(let days): "for \(days) dager siden"
        }
    }
}
