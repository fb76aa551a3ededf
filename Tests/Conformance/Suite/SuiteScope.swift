/// What of the suite this engine does not set out to do, and why.
enum SuiteScope {
    private static let flags: [(flag: String, reason: String)] = [
        ("interact", "needs a user"), ("animated", "moves"), ("dom", "needs script"), ("script", "needs script"),
        ("userstyle", "needs a user's style sheet"), ("scroll", "needs scrolling"), ("speech", "is spoken"),
        ("history", "needs visited links"), ("http", "needs a server"), ("nonhtml", "is no HTML"),
    ]

    private static let texts: [(text: String, reason: String)] = [
        ("<script", "needs script"), ("@media screen", "for screens"), ("media=\"screen", "for screens"),
        ("reftest-wait", "needs script"), ("<iframe", "frames"), ("<object", "objects"),
        ("<video", "video"), ("<audio", "audio"), ("<canvas", "canvas"), ("<frameset", "frames"),
        ("<embed", "objects"), ("<input", "form controls"), ("<select", "form controls"),
        ("<textarea", "form controls"), ("<button", "form controls"), ("writing-mode", "vertical text"),
        ("first-line", "::first-line"), ("first-letter", "::first-letter"), ("run-in", "display: run-in"),
        ("compact;", "display: compact"), ("grid;", "display: grid"), ("<math", "MathML"),
        ("@counter-style", "@counter-style"),
        ("outline", "outlines"), ("@namespace", "@namespace"), ("columns:", "columns"), ("column-count", "columns"),
        ("CSSTest", "needs fonts installed"), ("overflow: scroll", "scroll bars"), ("overflow:scroll", "scroll bars"),
        ("<ruby", "ruby"), ("text-align-last", "text-align-last"), ("display: contents", "display: contents"),
        (":hover", "needs a user"), (":focus", "needs a user"), (":active", "needs a user"),
        ("caption-side: left", "captions beside"), ("background-attachment", "scrolling backgrounds"),
        ("initial-letter", "initial letters"), ("radial-gradient", "radial gradients"),
        ("conic-gradient", "conic gradients"), ("transform:", "transforms"), ("clip-path", "clip-path"),
        ("mask:", "masks"), ("mix-blend-mode", "blending"),
    ]

    private static let paths: [(part: String, reason: String)] = [
        ("/at-charset-", "style sheets are UTF-8"), ("/charset-attr-", "style sheets are UTF-8"),
    ]

    /// Why a test is none of ours; `nil` where it is.
    static func exclusion(of file: SuiteFile) -> String? {
        if let path = paths.first(where: { file.path.contains($0.part) }) { return path.reason }
        let known = file.flags
        if let flag = flags.first(where: { known.contains($0.flag) }) { return flag.reason }
        return texts.first { file.text.contains($0.text) }?.reason
    }
}
