import Foundation

/// A comparison as one HTML file that needs nothing else.
public struct ComparisonPage: Sendable {
    private let names: (old: String, new: String)
    private let plans: [ComparedPlan]

    /// A page about plans that were rendered with two templates.
    public init(old: String, new: String, plans: [ComparedPlan]) {
        names = (old, new)
        self.plans = plans
    }

    /// The file.
    public var html: String {
        """
        <!doctype html>
        <html lang="nb">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <title>\(escaped(names.old)) og \(escaped(names.new))</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <header><h1>\(summary)</h1>
        <p><b>Før:</b> \(escaped(names.old)) <b>Nå:</b> \(escaped(names.new))</p></header>
        <main>
        \(plans.map(section).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// The comparison in a sentence.
    var summary: String {
        let changed = plans.reduce(0) { $0 + $1.changedPages.count }
        let unchanged = plans.reduce(0) { $0 + $1.unchangedPages }
        if plans.allSatisfy(\.isSame) { return "Ingen forskjell på \(unchanged) sider" }
        return "\(changed) av \(changed + unchanged) sider er endret"
    }

    private func section(_ plan: ComparedPlan) -> String {
        """
        <section><h2>\(escaped(plan.company)) <small>\(escaped(plan.name))</small></h2>
        <p class="tall">\(plan.changedPages.count) endret, \(plan.unchangedPages) uendret</p>
        \(plan.changedPages.map(page).joined(separator: "\n"))
        \(texts(plan.texts))</section>
        """
    }

    private func page(_ page: ComparedPlan.ChangedPage) -> String {
        let heading =
            switch (page.old, page.new) {
            case (let old?, let new?): old == new ? "Side \(new)" : "Side \(new), før side \(old)"
            case (let old?, nil): "Side \(old) er borte"
            case (nil, let new?): "Side \(new) er ny"
            case (nil, nil): ""
            }
        return """
            <article><h3>\(heading)</h3><div class="bilder">
            \(picture(page.oldPicture, "Før", heading))\(picture(page.newPicture, "Nå", heading))\
            \(picture(page.difference, "Forskjell", heading))</div></article>
            """
    }

    private func picture(_ bytes: [UInt8]?, _ caption: String, _ heading: String) -> String {
        guard let bytes else {
            return "<figure class=\"ingen\"><figcaption>\(caption): ingen side</figcaption></figure>"
        }
        return """
            <figure><figcaption>\(caption)</figcaption>\
            <img alt="\(heading), \(caption.lowercased())" src="data:image/png;base64,\(Data(bytes).base64EncodedString())">\
            </figure>
            """
    }

    private func texts(_ texts: [ComparedPlan.ChangedText]) -> String {
        guard !texts.isEmpty else { return "" }
        let lines = texts.map { change in
            change.isNew ? "<li><ins>\(escaped(change.text))</ins></li>" : "<li><del>\(escaped(change.text))</del></li>"
        }
        return "<h3>Tekst</h3><ul class=\"tekst\">\(lines.joined())</ul>"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }

    private static let style = """
        :root{color-scheme:light}*{box-sizing:border-box}
        body{margin:0;background:#e6eaeb;color:#14232a;font:400 15px/1.5 "Fira Sans",system-ui,sans-serif}
        header{background:#fff;border-bottom:1px solid #d3dbdd;padding:1.25rem 1.5rem}h1{font-size:1.4rem;margin:0 0 .25rem}
        header p{margin:0}header b{font-weight:600;margin-right:.25rem}header b+b,header b:nth-of-type(2){margin-left:1.25rem}
        main{padding:.5rem 1.5rem 4rem}h2{font-size:1.15rem;margin:1.75rem 0 0}small{font-weight:400;color:#46565e}
        .tall{margin:0 0 1rem;color:#46565e}h3{font-size:1rem;margin:1.25rem 0 .5rem}
        .bilder{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem}figure{margin:0}
        figcaption{color:#46565e;margin-bottom:.25rem}img{display:block;width:100%;background:#fff;border:1px solid #d3dbdd}
        .ingen{border:1px dashed #71828a;padding:1rem;min-height:8rem}.tekst{list-style:none;margin:0;padding:0;max-width:60rem}
        .tekst li{padding:.1rem .5rem;background:#fff;border-bottom:1px solid #e6eaeb}
        del{color:#8e1e38;text-decoration:none}del::before{content:"− "}ins{color:#0a5f52;text-decoration:none}ins::before{content:"+ "}
        @media(max-width:50rem){.bilder{grid-template-columns:1fr}}
        """
}
