/// What stands around every page: head, menu, who is signed in, foot.
struct PageFrame: PageRecord {
    /// Title of the browser's window, without the portal's name.
    var title: String
    /// Which of the portals it is.
    var portal: PortalSide
    /// Address of the reader's first page.
    var home: String
    /// Name in the page's head, and the line below it.
    var brand: String
    var brandLine: String
    /// The menu; empty for people who are not signed in.
    var menu: [MenuItem] = []
    /// Who is signed in.
    var person: Person?
    /// What every form carries.
    var formToken = ""
    /// First words of the page's foot.
    var foot: String
    /// Names the request.
    var requestID: String
    /// A line that says what was just done.
    var message: String?
    /// Whether an error stands on the page: said in the title.
    var hasErrors = false

    /// Who is signed in, and as what.
    struct Person: PageRecord {
        var name: String
        var role: String

        static let fields: [PageField<Self>] = [.text("name") { $0.name }, .text("role") { $0.role }]
    }

    /// An entry of the menu.
    struct MenuItem: PageRecord {
        var name: String
        var address: String
        var isCurrent = false
        /// Unread notices.
        var count: Int?

        static let fields: [PageField<Self>] = [
            .text("name") { $0.name }, .text("address") { $0.address }, .flag("isCurrent") { $0.isCurrent },
            .optional("count") { $0.count.map { NumberText.grouped($0) } },
        ]
    }

    static let fields: [PageField<Self>] = [
        .text("title") { ($0.hasErrors ? "Feil: " : "") + $0.title }, .text("portal") { $0.portal.rawValue },
        .text("portalName") { $0.portal.name }, .text("home") { $0.home }, .text("brand") { $0.brand },
        .text("brandLine") { $0.brandLine }, .list("menu") { $0.menu }, .optional("person") { $0.person },
        .text("formToken") { $0.formToken }, .text("foot") { $0.foot }, .text("requestID") { $0.requestID },
        .optional("message") { $0.message },
    ]
}
