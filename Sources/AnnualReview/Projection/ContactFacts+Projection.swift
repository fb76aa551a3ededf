import HMSPlan

extension ContactFacts {
    /// The plan's contacts; they have no history.
    init(_ contacts: [Contact]) {
        self.init(count: contacts.count)
        for contact in contacts {
            let row = Row(
                role: contact.role, hasName: !contact.name.isBlank, hasPhone: !contact.phone.isBlank,
                hasEmail: !contact.email.isBlank)
            if !(row.hasName && row.hasPhone && row.hasEmail) { incomplete.append(row) }
        }
    }
}

extension String {
    /// Whether there is nothing but spaces, tabs, line ends and non-breaking spaces.
    var isBlank: Bool {
        unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{A0}" }
    }
}
