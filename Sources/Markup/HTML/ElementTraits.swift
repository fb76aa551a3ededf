/// What HTML's tree construction needs to know of an element's name (HTML §13.1.2, §13.2.4).
struct ElementTraits: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Has no content and no end tag.
    static let void = ElementTraits(rawValue: 1 << 0)
    /// Reopened behind the element that cut it off.
    static let formatting = ElementTraits(rawValue: 1 << 1)
    /// Of the category *special*: an end tag of an ordinary element does not reach past it.
    static let special = ElementTraits(rawValue: 1 << 2)
    /// Ends the search for an element *in scope*.
    static let scope = ElementTraits(rawValue: 1 << 3)
    /// Ends the search for a list item besides.
    static let listScope = ElementTraits(rawValue: 1 << 4)
    /// Ends the search for a paragraph besides.
    static let buttonScope = ElementTraits(rawValue: 1 << 5)
    /// Parts of tables, which close each other.
    static let table = ElementTraits(rawValue: 1 << 6)
    /// Its start tag closes an open paragraph.
    static let closesParagraph = ElementTraits(rawValue: 1 << 7)
    /// Holds text only.
    static let rawText = ElementTraits(rawValue: 1 << 8)
    /// `svg` and `math`.
    static let foreign = ElementTraits(rawValue: 1 << 9)
    /// Where HTML begins again inside of SVG and MathML.
    static let integration = ElementTraits(rawValue: 1 << 10)
    /// Formatting elements inside of it end with it.
    static let marker = ElementTraits(rawValue: 1 << 11)
    /// Its end tag may be left out.
    static let optionalEnd = ElementTraits(rawValue: 1 << 12)
    /// What a table is made of: cells, rows, groups of rows, and what stands before these.
    static let cell = ElementTraits(rawValue: 1 << 13)
    static let row = ElementTraits(rawValue: 1 << 14)
    static let rowGroup = ElementTraits(rawValue: 1 << 15)
    static let tableHead = ElementTraits(rawValue: 1 << 16)
    /// `h1` to `h6`, whose end tags close each other.
    static let heading = ElementTraits(rawValue: 1 << 17)
    /// Of which a document has one, or a place has one at a time: `html`, `head`, `body`, `form`.
    static let single = ElementTraits(rawValue: 1 << 18)

    /// The traits of a name in lower case.
    init(of name: String) { self = Self.all[name] ?? [] }

    private static let lists: [(ElementTraits, String)] = [
        (
            .void,
            "area base br col embed hr img image input keygen link meta param source track wbr basefont bgsound frame"
        ),
        (.formatting, "a b big code em font i nobr s small strike strong tt u"),
        (
            .special,
            """
            address applet area article aside base basefont bgsound blockquote body br button caption center col \
            colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 \
            h4 h5 h6 head header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed \
            noframes noscript object ol p param plaintext pre script section select source style summary table tbody \
            td template textarea tfoot th thead title tr track ul wbr xmp mi mo mn ms mtext annotation-xml \
            foreignobject desc
            """
        ),
        (
            .scope,
            "applet caption html table td th marquee object template mi mo mn ms mtext annotation-xml foreignobject desc title select"
        ),
        (.listScope, "ol ul"),
        (.buttonScope, "button"),
        (.table, "table tbody thead tfoot tr td th caption colgroup"),
        (
            .closesParagraph,
            """
            address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer \
            form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p plaintext pre section \
            summary table ul xmp
            """
        ),
        (.rawText, "title textarea style xmp iframe noembed noframes script plaintext"),
        (.foreign, "svg math"),
        (.integration, "foreignobject desc title annotation-xml mi mo mn ms mtext"),
        (.marker, "td th caption applet object marquee template"),
        (.cell, "td th"),
        (.row, "tr"),
        (.rowGroup, "tbody thead tfoot"),
        (.tableHead, "caption colgroup"),
        (.heading, "h1 h2 h3 h4 h5 h6"),
        (.single, "html head body form"),
        (
            .optionalEnd,
            "html head body p li dd dt option optgroup rb rt rp rtc tr td th tbody thead tfoot colgroup caption"
        ),
    ]

    private static let all: [String: ElementTraits] = lists.reduce(into: [:]) { all, entry in
        for name in entry.1.split(separator: " ") { all[String(name), default: []].insert(entry.0) }
    }
}
