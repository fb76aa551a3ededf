extension Atom {
    /// Names that every document knows, in the order of their atoms.
    static let wellKnown: [String] = [
        "html", "head", "body", "title", "meta", "link", "style", "script", "base", "main", "section", "article",
        "aside", "header", "footer", "nav", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "address",
        "blockquote", "pre", "hr", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "a", "abbr", "b",
        "strong", "i", "em", "u", "s", "small", "mark", "sub", "sup", "span", "br", "wbr", "code", "kbd", "samp",
        "q", "cite", "dfn", "time", "data", "bdi", "bdo", "ins", "del", "img", "svg", "picture", "source", "object",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "input", "button",
        "select", "option", "textarea", "label", "form", "template", "details", "summary", "center", "font", "id",
        "class", "href", "src", "alt", "lang", "dir", "colspan", "rowspan", "scope", "headers", "start", "value",
        "type", "reversed", "width", "height", "role", "media", "rel", "content", "name",
        "aria-hidden", "aria-label", "aria-labelledby",
    ]

    /// `html`.
    public static let html = Atom(0)
    /// `head`.
    public static let head = Atom(1)
    /// `body`.
    public static let body = Atom(2)
    /// `title`.
    public static let title = Atom(3)
    /// `meta`.
    public static let meta = Atom(4)
    /// `link`.
    public static let link = Atom(5)
    /// `style`.
    public static let style = Atom(6)
    /// `script`.
    public static let script = Atom(7)
    /// `base`.
    public static let base = Atom(8)
    /// `main`.
    public static let main = Atom(9)
    /// `section`.
    public static let section = Atom(10)
    /// `article`.
    public static let article = Atom(11)
    /// `aside`.
    public static let aside = Atom(12)
    /// `header`.
    public static let header = Atom(13)
    /// `footer`.
    public static let footer = Atom(14)
    /// `nav`.
    public static let nav = Atom(15)
    /// `div`.
    public static let div = Atom(16)
    /// `p`.
    public static let p = Atom(17)
    /// `h1`.
    public static let h1 = Atom(18)
    /// `h2`.
    public static let h2 = Atom(19)
    /// `h3`.
    public static let h3 = Atom(20)
    /// `h4`.
    public static let h4 = Atom(21)
    /// `h5`.
    public static let h5 = Atom(22)
    /// `h6`.
    public static let h6 = Atom(23)
    /// `hgroup`.
    public static let hgroup = Atom(24)
    /// `address`.
    public static let address = Atom(25)
    /// `blockquote`.
    public static let blockquote = Atom(26)
    /// `pre`.
    public static let pre = Atom(27)
    /// `hr`.
    public static let hr = Atom(28)
    /// `ul`.
    public static let ul = Atom(29)
    /// `ol`.
    public static let ol = Atom(30)
    /// `li`.
    public static let li = Atom(31)
    /// `dl`.
    public static let dl = Atom(32)
    /// `dt`.
    public static let dt = Atom(33)
    /// `dd`.
    public static let dd = Atom(34)
    /// `figure`.
    public static let figure = Atom(35)
    /// `figcaption`.
    public static let figcaption = Atom(36)
    /// `a`.
    public static let a = Atom(37)
    /// `abbr`.
    public static let abbr = Atom(38)
    /// `b`.
    public static let b = Atom(39)
    /// `strong`.
    public static let strong = Atom(40)
    /// `i`.
    public static let i = Atom(41)
    /// `em`.
    public static let em = Atom(42)
    /// `u`.
    public static let u = Atom(43)
    /// `s`.
    public static let s = Atom(44)
    /// `small`.
    public static let small = Atom(45)
    /// `mark`.
    public static let mark = Atom(46)
    /// `sub`.
    public static let sub = Atom(47)
    /// `sup`.
    public static let sup = Atom(48)
    /// `span`.
    public static let span = Atom(49)
    /// `br`.
    public static let br = Atom(50)
    /// `wbr`.
    public static let wbr = Atom(51)
    /// `code`.
    public static let code = Atom(52)
    /// `kbd`.
    public static let kbd = Atom(53)
    /// `samp`.
    public static let samp = Atom(54)
    /// `q`.
    public static let q = Atom(55)
    /// `cite`.
    public static let cite = Atom(56)
    /// `dfn`.
    public static let dfn = Atom(57)
    /// `time`.
    public static let time = Atom(58)
    /// `data`.
    public static let data = Atom(59)
    /// `bdi`.
    public static let bdi = Atom(60)
    /// `bdo`.
    public static let bdo = Atom(61)
    /// `ins`.
    public static let ins = Atom(62)
    /// `del`.
    public static let del = Atom(63)
    /// `img`.
    public static let img = Atom(64)
    /// `svg`.
    public static let svg = Atom(65)
    /// `picture`.
    public static let picture = Atom(66)
    /// `source`.
    public static let source = Atom(67)
    /// `object`.
    public static let object = Atom(68)
    /// `table`.
    public static let table = Atom(69)
    /// `caption`.
    public static let caption = Atom(70)
    /// `colgroup`.
    public static let colgroup = Atom(71)
    /// `col`.
    public static let col = Atom(72)
    /// `thead`.
    public static let thead = Atom(73)
    /// `tbody`.
    public static let tbody = Atom(74)
    /// `tfoot`.
    public static let tfoot = Atom(75)
    /// `tr`.
    public static let tr = Atom(76)
    /// `th`.
    public static let th = Atom(77)
    /// `td`.
    public static let td = Atom(78)
    /// `input`.
    public static let input = Atom(79)
    /// `button`.
    public static let button = Atom(80)
    /// `select`.
    public static let select = Atom(81)
    /// `option`.
    public static let option = Atom(82)
    /// `textarea`.
    public static let textarea = Atom(83)
    /// `label`.
    public static let label = Atom(84)
    /// `form`.
    public static let form = Atom(85)
    /// `template`.
    public static let template = Atom(86)
    /// `details`.
    public static let details = Atom(87)
    /// `summary`.
    public static let summary = Atom(88)
    /// `center`.
    public static let center = Atom(89)
    /// `font`.
    public static let font = Atom(90)
    /// `id`.
    public static let id = Atom(91)
    /// `class`.
    public static let `class` = Atom(92)
    /// `href`.
    public static let href = Atom(93)
    /// `src`.
    public static let src = Atom(94)
    /// `alt`.
    public static let alt = Atom(95)
    /// `lang`.
    public static let lang = Atom(96)
    /// `dir`.
    public static let dir = Atom(97)
    /// `colspan`.
    public static let colspan = Atom(98)
    /// `rowspan`.
    public static let rowspan = Atom(99)
    /// `scope`.
    public static let scope = Atom(100)
    /// `headers`.
    public static let headers = Atom(101)
    /// `start`.
    public static let start = Atom(102)
    /// `value`.
    public static let value = Atom(103)
    /// `type`.
    public static let type = Atom(104)
    /// `reversed`.
    public static let reversed = Atom(105)
    /// `width`.
    public static let width = Atom(106)
    /// `height`.
    public static let height = Atom(107)
    /// `role`.
    public static let role = Atom(108)
    /// `media`.
    public static let media = Atom(109)
    /// `rel`.
    public static let rel = Atom(110)
    /// `content`.
    public static let content = Atom(111)
    /// `name`.
    public static let name = Atom(112)
    /// `aria-hidden`.
    public static let ariaHidden = Atom(113)
    /// `aria-label`.
    public static let ariaLabel = Atom(114)
    /// `aria-labelledby`.
    public static let ariaLabelledby = Atom(115)
}
