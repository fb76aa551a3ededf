import Markup

/// Declarations that attributes of HTML stand for (HTML §15.3): weaker than any rule of an author.
struct PresentationalHints {
    let document: Document
    /// By atom: whether the attribute counts.
    private let counts: [Bool]
    /// Whether tables say something of their cells.
    private let cellsAreStyled: Bool

    private static let names = [
        "dir", "align", "valign", "bgcolor", "background", "width", "height", "nowrap", "border", "cellspacing",
        "cellpadding", "hspace", "vspace", "face", "size", "color", "type", "clear", "text",
    ]

    init(_ document: Document) {
        self.document = document
        let atoms = Self.names.map { document.atom($0) }.filter { $0 != .none }
        var counts = [Bool](repeating: false, count: 1 + Int(atoms.map(\.index).max() ?? -1))
        for atom in atoms { counts[Int(atom.index)] = true }
        self.counts = counts
        cellsAreStyled = document.atom("cellpadding") != .none || document.atom("border") != .none
    }

    /// Whether an element may have hints at all.
    func mayStyle(_ node: NodeID) -> Bool {
        if cellsAreStyled, document.atom(node) == .td || document.atom(node) == .th { return true }
        return document.hasAttribute(of: node) { Int($0.index) < counts.count && counts[Int($0.index)] }
    }

    /// The declarations of an element as style sheet text; empty where no attribute counts.
    ///
    /// Text, because equal texts are one block: a table's cells share it.
    func text(for node: NodeID) -> String {
        guard document.namespace(node) == .html, mayStyle(node) else { return "" }
        let name = document.atom(node)
        var text = direction(node)
        switch name {
        case .table, .tr, .td, .th, .thead, .tbody, .tfoot, .col, .colgroup: text += table(node, name)
        case .img, .object: text += image(node)
        case .font: text += font(node)
        case .ol, .ul, .li: text += list(node)
        case .hr: text += sizes(node) + rule(node)
        case .div, .p, .h1, .h2, .h3, .h4, .h5, .h6, .caption: text += alignment(node)
        case .br: text += clearance(node)
        case .body: text += color("bgcolor", "background-color", node) + color("text", "color", node)
        default: break
        }
        return text
    }

    private func value(_ name: String, _ node: NodeID) -> String? {
        document.attribute(name, of: node)?.asciiLowercased
    }

    private func direction(_ node: NodeID) -> String {
        switch document.attribute(.dir, of: node)?.asciiLowercased {
        case "ltr": "direction:ltr;"
        case "rtl": "direction:rtl;"
        default: ""
        }
    }

    private func table(_ node: NodeID, _ name: Atom) -> String {
        var text = sizes(node) + color("bgcolor", "background-color", node) + url("background", node)
        if name == .table {
            text += tableAlignment(node) + border(node) + spacing(node)
        } else {
            text += alignment(node)
            if let align = value("valign", node), ["top", "middle", "bottom", "baseline"].contains(align) {
                text += "vertical-align:\(align);"
            }
            if name == .td || name == .th {
                if document.attribute("nowrap", of: node) != nil { text += "white-space:nowrap;" }
                text += cell(of: node)
            }
        }
        return text
    }

    /// What the table's `border` and `cellpadding` say of its cells.
    private func cell(of node: NodeID) -> String {
        var table = document.parent(node)
        while !table.isNone, table != .document, document.atom(table) != .table { table = document.parent(table) }
        guard !table.isNone, document.atom(table) == .table else { return "" }
        var text = ""
        if let padding = value("cellpadding", table).flatMap(Self.pixels) { text += "padding:\(padding);" }
        if let width = value("border", table), (Int(width) ?? 1) > 0 { text += "border:1px inset gray;" }
        return text
    }

    private func tableAlignment(_ node: NodeID) -> String {
        switch value("align", node) {
        case "left": "float:left;"
        case "right": "float:right;"
        case "center": "margin-left:auto;margin-right:auto;"
        default: ""
        }
    }

    private func border(_ node: NodeID) -> String {
        guard let width = value("border", node) else { return "" }
        let pixels = Int(width) ?? 1
        return pixels > 0 ? "border:\(min(pixels, 1000))px outset gray;" : ""
    }

    private func spacing(_ node: NodeID) -> String {
        value("cellspacing", node).flatMap(Self.pixels).map { "border-spacing:\($0);" } ?? ""
    }

    private func image(_ node: NodeID) -> String {
        var text = sizes(node)
        switch value("align", node) {
        case "left": text += "float:left;"
        case "right": text += "float:right;"
        case "middle", "center": text += "vertical-align:middle;"
        case "top": text += "vertical-align:top;"
        default: break
        }
        if let border = value("border", node).flatMap(Self.pixels) { text += "border:\(border) solid;" }
        if let gap = value("hspace", node).flatMap(Self.pixels) { text += "margin-left:\(gap);margin-right:\(gap);" }
        if let gap = value("vspace", node).flatMap(Self.pixels) { text += "margin-top:\(gap);margin-bottom:\(gap);" }
        return text
    }

    private func sizes(_ node: NodeID) -> String {
        var text = ""
        if let width = value("width", node).flatMap(Self.dimension) { text += "width:\(width);" }
        if let height = value("height", node).flatMap(Self.dimension) { text += "height:\(height);" }
        return text
    }

    private func rule(_ node: NodeID) -> String {
        switch value("align", node) {
        case "left": "margin-left:0;margin-right:auto;"
        case "right": "margin-left:auto;margin-right:0;"
        default: color("color", "color", node)
        }
    }

    private func alignment(_ node: NodeID) -> String {
        guard let align = value("align", node), ["left", "right", "center", "justify"].contains(align) else {
            return ""
        }
        return "text-align:\(align);"
    }

    private func clearance(_ node: NodeID) -> String {
        switch value("clear", node) {
        case "left": "clear:left;"
        case "right": "clear:right;"
        case "all", "both": "clear:both;"
        default: ""
        }
    }

    private func font(_ node: NodeID) -> String {
        var text = color("color", "color", node)
        if let face = document.attribute("face", of: node), face.allSatisfy({ $0.isLetter || " ,-".contains($0) }) {
            text += "font-family:\(face);"
        }
        let sizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"]
        if let size = value("size", node), let number = Int(size) {
            let isRelative = size.hasPrefix("+") || size.hasPrefix("-")
            text += "font-size:\(sizes[min(max(isRelative ? 3 + number : number, 1), 7) - 1]);"
        }
        return text
    }

    private func list(_ node: NodeID) -> String {
        switch document.attribute(.type, of: node) {
        case "1": "list-style-type:decimal;"
        case "a": "list-style-type:lower-alpha;"
        case "A": "list-style-type:upper-alpha;"
        case "i": "list-style-type:lower-roman;"
        case "I": "list-style-type:upper-roman;"
        case "disc", "circle", "square": "list-style-type:\(document.attribute(.type, of: node) ?? "disc");"
        default: ""
        }
    }

    private func color(_ attribute: String, _ property: String, _ node: NodeID) -> String {
        guard let value = value(attribute, node), value.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "#" }) else {
            return ""
        }
        let isBareHex = value.count == 6 && value.allSatisfy(\.isHexDigit) && NamedColors.value(value) == nil
        guard isBareHex || value.hasPrefix("#") || NamedColors.value(value) != nil else { return "" }
        return "\(property):\(isBareHex ? "#" : "")\(value);"
    }

    private func url(_ attribute: String, _ node: NodeID) -> String {
        guard let name = document.attribute(attribute, of: node), !name.contains(where: { "\"\\\n".contains($0) })
        else {
            return ""
        }
        return "background-image:url(\"\(name)\");"
    }

    /// A length in pixels or a percentage (HTML §2.3.4.4).
    private static func dimension(_ text: String) -> String? {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = Double(number), value > 0 || number == "0" else { return nil }
        return text.dropFirst(number.count).hasPrefix("%") ? "\(value)%" : "\(value)px"
    }

    private static func pixels(_ text: String) -> String? {
        let number = text.prefix { $0.isASCII && $0.isNumber }
        return Int(number).map { "\(min($0, 10_000))px" }
    }
}
