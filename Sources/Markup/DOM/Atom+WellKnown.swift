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
    @inlinable public static var html: Atom { Atom(0) }
    /// `head`.
    @inlinable public static var head: Atom { Atom(1) }
    /// `body`.
    @inlinable public static var body: Atom { Atom(2) }
    /// `title`.
    @inlinable public static var title: Atom { Atom(3) }
    /// `meta`.
    @inlinable public static var meta: Atom { Atom(4) }
    /// `link`.
    @inlinable public static var link: Atom { Atom(5) }
    /// `style`.
    @inlinable public static var style: Atom { Atom(6) }
    /// `script`.
    @inlinable public static var script: Atom { Atom(7) }
    /// `base`.
    @inlinable public static var base: Atom { Atom(8) }
    /// `main`.
    @inlinable public static var main: Atom { Atom(9) }
    /// `section`.
    @inlinable public static var section: Atom { Atom(10) }
    /// `article`.
    @inlinable public static var article: Atom { Atom(11) }
    /// `aside`.
    @inlinable public static var aside: Atom { Atom(12) }
    /// `header`.
    @inlinable public static var header: Atom { Atom(13) }
    /// `footer`.
    @inlinable public static var footer: Atom { Atom(14) }
    /// `nav`.
    @inlinable public static var nav: Atom { Atom(15) }
    /// `div`.
    @inlinable public static var div: Atom { Atom(16) }
    /// `p`.
    @inlinable public static var p: Atom { Atom(17) }
    /// `h1`.
    @inlinable public static var h1: Atom { Atom(18) }
    /// `h2`.
    @inlinable public static var h2: Atom { Atom(19) }
    /// `h3`.
    @inlinable public static var h3: Atom { Atom(20) }
    /// `h4`.
    @inlinable public static var h4: Atom { Atom(21) }
    /// `h5`.
    @inlinable public static var h5: Atom { Atom(22) }
    /// `h6`.
    @inlinable public static var h6: Atom { Atom(23) }
    /// `hgroup`.
    @inlinable public static var hgroup: Atom { Atom(24) }
    /// `address`.
    @inlinable public static var address: Atom { Atom(25) }
    /// `blockquote`.
    @inlinable public static var blockquote: Atom { Atom(26) }
    /// `pre`.
    @inlinable public static var pre: Atom { Atom(27) }
    /// `hr`.
    @inlinable public static var hr: Atom { Atom(28) }
    /// `ul`.
    @inlinable public static var ul: Atom { Atom(29) }
    /// `ol`.
    @inlinable public static var ol: Atom { Atom(30) }
    /// `li`.
    @inlinable public static var li: Atom { Atom(31) }
    /// `dl`.
    @inlinable public static var dl: Atom { Atom(32) }
    /// `dt`.
    @inlinable public static var dt: Atom { Atom(33) }
    /// `dd`.
    @inlinable public static var dd: Atom { Atom(34) }
    /// `figure`.
    @inlinable public static var figure: Atom { Atom(35) }
    /// `figcaption`.
    @inlinable public static var figcaption: Atom { Atom(36) }
    /// `a`.
    @inlinable public static var a: Atom { Atom(37) }
    /// `abbr`.
    @inlinable public static var abbr: Atom { Atom(38) }
    /// `b`.
    @inlinable public static var b: Atom { Atom(39) }
    /// `strong`.
    @inlinable public static var strong: Atom { Atom(40) }
    /// `i`.
    @inlinable public static var i: Atom { Atom(41) }
    /// `em`.
    @inlinable public static var em: Atom { Atom(42) }
    /// `u`.
    @inlinable public static var u: Atom { Atom(43) }
    /// `s`.
    @inlinable public static var s: Atom { Atom(44) }
    /// `small`.
    @inlinable public static var small: Atom { Atom(45) }
    /// `mark`.
    @inlinable public static var mark: Atom { Atom(46) }
    /// `sub`.
    @inlinable public static var sub: Atom { Atom(47) }
    /// `sup`.
    @inlinable public static var sup: Atom { Atom(48) }
    /// `span`.
    @inlinable public static var span: Atom { Atom(49) }
    /// `br`.
    @inlinable public static var br: Atom { Atom(50) }
    /// `wbr`.
    @inlinable public static var wbr: Atom { Atom(51) }
    /// `code`.
    @inlinable public static var code: Atom { Atom(52) }
    /// `kbd`.
    @inlinable public static var kbd: Atom { Atom(53) }
    /// `samp`.
    @inlinable public static var samp: Atom { Atom(54) }
    /// `q`.
    @inlinable public static var q: Atom { Atom(55) }
    /// `cite`.
    @inlinable public static var cite: Atom { Atom(56) }
    /// `dfn`.
    @inlinable public static var dfn: Atom { Atom(57) }
    /// `time`.
    @inlinable public static var time: Atom { Atom(58) }
    /// `data`.
    @inlinable public static var data: Atom { Atom(59) }
    /// `bdi`.
    @inlinable public static var bdi: Atom { Atom(60) }
    /// `bdo`.
    @inlinable public static var bdo: Atom { Atom(61) }
    /// `ins`.
    @inlinable public static var ins: Atom { Atom(62) }
    /// `del`.
    @inlinable public static var del: Atom { Atom(63) }
    /// `img`.
    @inlinable public static var img: Atom { Atom(64) }
    /// `svg`.
    @inlinable public static var svg: Atom { Atom(65) }
    /// `picture`.
    @inlinable public static var picture: Atom { Atom(66) }
    /// `source`.
    @inlinable public static var source: Atom { Atom(67) }
    /// `object`.
    @inlinable public static var object: Atom { Atom(68) }
    /// `table`.
    @inlinable public static var table: Atom { Atom(69) }
    /// `caption`.
    @inlinable public static var caption: Atom { Atom(70) }
    /// `colgroup`.
    @inlinable public static var colgroup: Atom { Atom(71) }
    /// `col`.
    @inlinable public static var col: Atom { Atom(72) }
    /// `thead`.
    @inlinable public static var thead: Atom { Atom(73) }
    /// `tbody`.
    @inlinable public static var tbody: Atom { Atom(74) }
    /// `tfoot`.
    @inlinable public static var tfoot: Atom { Atom(75) }
    /// `tr`.
    @inlinable public static var tr: Atom { Atom(76) }
    /// `th`.
    @inlinable public static var th: Atom { Atom(77) }
    /// `td`.
    @inlinable public static var td: Atom { Atom(78) }
    /// `input`.
    @inlinable public static var input: Atom { Atom(79) }
    /// `button`.
    @inlinable public static var button: Atom { Atom(80) }
    /// `select`.
    @inlinable public static var select: Atom { Atom(81) }
    /// `option`.
    @inlinable public static var option: Atom { Atom(82) }
    /// `textarea`.
    @inlinable public static var textarea: Atom { Atom(83) }
    /// `label`.
    @inlinable public static var label: Atom { Atom(84) }
    /// `form`.
    @inlinable public static var form: Atom { Atom(85) }
    /// `template`.
    @inlinable public static var template: Atom { Atom(86) }
    /// `details`.
    @inlinable public static var details: Atom { Atom(87) }
    /// `summary`.
    @inlinable public static var summary: Atom { Atom(88) }
    /// `center`.
    @inlinable public static var center: Atom { Atom(89) }
    /// `font`.
    @inlinable public static var font: Atom { Atom(90) }
    /// `id`.
    @inlinable public static var id: Atom { Atom(91) }
    /// `class`.
    @inlinable public static var `class`: Atom { Atom(92) }
    /// `href`.
    @inlinable public static var href: Atom { Atom(93) }
    /// `src`.
    @inlinable public static var src: Atom { Atom(94) }
    /// `alt`.
    @inlinable public static var alt: Atom { Atom(95) }
    /// `lang`.
    @inlinable public static var lang: Atom { Atom(96) }
    /// `dir`.
    @inlinable public static var dir: Atom { Atom(97) }
    /// `colspan`.
    @inlinable public static var colspan: Atom { Atom(98) }
    /// `rowspan`.
    @inlinable public static var rowspan: Atom { Atom(99) }
    /// `scope`.
    @inlinable public static var scope: Atom { Atom(100) }
    /// `headers`.
    @inlinable public static var headers: Atom { Atom(101) }
    /// `start`.
    @inlinable public static var start: Atom { Atom(102) }
    /// `value`.
    @inlinable public static var value: Atom { Atom(103) }
    /// `type`.
    @inlinable public static var type: Atom { Atom(104) }
    /// `reversed`.
    @inlinable public static var reversed: Atom { Atom(105) }
    /// `width`.
    @inlinable public static var width: Atom { Atom(106) }
    /// `height`.
    @inlinable public static var height: Atom { Atom(107) }
    /// `role`.
    @inlinable public static var role: Atom { Atom(108) }
    /// `media`.
    @inlinable public static var media: Atom { Atom(109) }
    /// `rel`.
    @inlinable public static var rel: Atom { Atom(110) }
    /// `content`.
    @inlinable public static var content: Atom { Atom(111) }
    /// `name`.
    @inlinable public static var name: Atom { Atom(112) }
    /// `aria-hidden`.
    @inlinable public static var ariaHidden: Atom { Atom(113) }
    /// `aria-label`.
    @inlinable public static var ariaLabel: Atom { Atom(114) }
    /// `aria-labelledby`.
    @inlinable public static var ariaLabelledby: Atom { Atom(115) }
}
