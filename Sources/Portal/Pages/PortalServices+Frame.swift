import HMSPlan
import PlanStore

extension PortalServices {
    /// What stands around a page of the portal the reader belongs to.
    ///
    /// - Parameter current: address of the menu's entry the page belongs to.
    func frame(_ title: String, _ context: PortalContext, current: String) throws -> PageFrame {
        guard let signedIn = context.signedIn else { return outsideFrame(title, context) }
        let (account, facts) = (signedIn.account, signedIn.facts)
        guard let association = facts.association, (account.plan == nil) == (facts.company == nil) else {
            throw PortalError.notFound
        }
        let isBoard = account.role == .boardMember
        var frame = PageFrame(
            title: title, portal: isBoard ? .board : .work, home: account.role.home,
            brand: facts.company ?? PortalSide.work.name,
            brandLine: isBoard ? "Brukerportal for HMS" : association,
            foot: isBoard ? "Levert av \(association)" : footLine(association), requestID: context.requestID
        )
        frame.menu = menu(account, current: current, unread: facts.unread)
        frame.person = PageFrame.Person(name: account.name, role: account.role.norwegianName)
        frame.formToken = signedIn.session.formToken
        return frame
    }

    /// What stands around a page for people who are not signed in.
    func outsideFrame(_ title: String, _ context: PortalContext, formToken: String = "") -> PageFrame {
        PageFrame(
            title: title, portal: .outside, home: PortalSide.outside.home, brand: PortalSide.outside.name,
            brandLine: "Arbeidsportal og Brukerportal",
            formToken: formToken, foot: footLine("HMS-gjennomgang"), requestID: context.requestID)
    }

    private func footLine(_ name: String) -> String {
        configuration.ruleSet.isEmpty ? name : "\(name) · regelsett \(configuration.ruleSet)"
    }

    private func menu(_ account: Account, current: String, unread: Int) -> [PageFrame.MenuItem] {
        let count = unread == 0 ? nil : unread
        let entries: [(String, String)] =
            switch account.role {
            case .boardMember: [("Hjem", "/styre"), ("Arkiv", "/styre/arkiv"), ("Varsler", "/styre/varsler")]
            case .adviser, .superuser:
                [
                    ("Oversikt", "/arbeid"), ("Boligselskap", "/arbeid/boligselskap"),
                    ("Gjennomganger", "/arbeid/gjennomganger"), ("Varsler", "/arbeid/varsler"),
                    ("Statistikk", "/arbeid/statistikk"),
                ]
            case .designer: [("Maler", "/maler")]
            case .administrator: [("Brukere", "/administrasjon")]
            }
        return entries.map { name, address in
            PageFrame.MenuItem(
                name: name, address: address, isCurrent: address == current, count: name == "Varsler" ? count : nil)
        }
    }
}

extension Account {
    /// What the person has not read yet: notices, and for advisers runs that ended.
    func unreadCount(in store: any PortalStore) throws -> Int {
        let notices = try store.noticeCount(association: association, plan: plan, after: noticesReadAt)
        guard plan == nil else { return notices }
        return try notices + store.endedCount(of: association, after: noticesReadAt)
    }
}

extension AccountRole {
    /// The role's name in Bokmål.
    var norwegianName: String {
        switch self {
        case .superuser: "Superbruker"
        case .adviser: "Rådgiver"
        case .boardMember: "Styremedlem"
        case .designer: "Maldesigner"
        case .administrator: "Administrator"
        }
    }

    /// Address of the first page of people with the role.
    var home: String {
        switch self {
        case .superuser, .adviser: "/arbeid"
        case .boardMember: "/styre"
        case .designer: "/maler"
        case .administrator: "/administrasjon"
        }
    }
}
