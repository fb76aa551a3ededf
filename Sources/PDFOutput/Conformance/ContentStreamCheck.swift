/// Reads one content stream and holds each operator against the rules.
struct ContentStreamCheck {
    /// What surrounds painting.
    enum Scope: Equatable {
        case none
        /// Content of a structure element.
        case content
        case artifact
    }

    /// A page's content or a form's.
    struct Stream {
        var content: [UInt8]
        var resources: InspectedObject?
        /// Page index, or -1 for a form.
        var page: Int
        /// Object number of a form, 0 for pages.
        var form: Int
        /// What findings call it.
        var name: String
    }

    private struct Level {
        var scope: Scope
        var hasIdentifier: Bool
        var isReplaced: Bool
    }

    let stream: Stream
    private let outerScope: Scope
    private(set) var marks: [ContentText.Key] = []
    private(set) var fontUses: [Int: ContentRules.FontUse] = [:]
    private(set) var forms: [(form: InspectedObject, scope: Scope)] = []
    private var levels: [Level] = []
    private var font: InspectedObject?
    private var savedFonts: [InspectedObject?] = []

    init(_ stream: Stream, within scope: Scope) {
        self.stream = stream
        outerScope = scope
    }

    private var scope: Scope { levels.last?.scope ?? outerScope }

    /// Reads the stream to its end.
    mutating func read(_ log: inout ConformanceLog) {
        var lexer = ContentLexer(stream.content)
        var operands: [ContentToken] = []
        while let token = lexer.next() {
            guard case .operator(let name) = token else {
                operands.append(token)
                continue
            }
            // Booleans and null are operands as well.
            if ["true", "false", "null"].contains(name) { continue }
            apply(name, operands, &log)
            operands = []
        }
        log.expect(.content, levels.isEmpty, "\(stream.name) does not end all its marks")
        log.expect(.operators, savedFonts.isEmpty, "\(stream.name) does not restore all states")
    }

    private mutating func apply(_ name: String, _ operands: [ContentToken], _ log: inout ConformanceLog) {
        let isKnown = Self.operators.contains(name)
        log.expect(.operators, isKnown, "\(stream.name) uses the operator '\(name)'")
        switch name {
        case "q": save(&log)
        case "Q": restore(&log)
        case "BDC", "BMC": begin(operands, &log)
        case "EMC":
            log.expect(.content, !levels.isEmpty, "\(stream.name) ends a mark that was not begun")
            _ = levels.popLast()
        case "Tf": font = resource("/Font", operands.first?.name, &log)
        case "Tj", "TJ", "'", "\"": show(operands.last, &log)
        case "Do": paint(operands.last?.name, &log)
        case "gs":
            guard let state = resource("/ExtGState", operands.last?.name, &log) else { return }
            ObjectRules.check(graphicsState: state, "a graphics state of \(stream.name)", &log)
        case "sh":
            checkPainting("a gradient", &log)
            guard let space = resource("/Shading", operands.last?.name, &log)?["/ColorSpace"] else { return }
            ObjectRules.check(colorSpace: space, "a gradient on \(stream.name)", &log)
        case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*": checkPainting("a shape", &log)
        case "k", "K": log.expect(.colors, false, "\(stream.name) uses colours for printing presses")
        case "cs", "CS": checkColorSpace(operands.last?.name, &log)
        case "ri": checkIntent(operands.last?.name ?? "", &log)
        case "BI": log.expect(.images, false, "\(stream.name) holds an image among its operators")
        default: break
        }
    }

    // MARK: States

    private mutating func save(_ log: inout ConformanceLog) {
        savedFonts.append(font)
        log.expect(.limits, savedFonts.count <= 28, "\(stream.name) saves states deeper than 28")
    }

    private mutating func restore(_ log: inout ConformanceLog) {
        log.expect(.operators, !savedFonts.isEmpty, "\(stream.name) restores a state that was not saved")
        if let saved = savedFonts.popLast() { font = saved }
    }

    private func checkColorSpace(_ name: String?, _ log: inout ConformanceLog) {
        let device = ["DeviceRGB", "DeviceGray", "Pattern"]
        if let name, device.contains(name) { return }
        guard let space = resource("/ColorSpace", name, &log) else { return }
        ObjectRules.check(colorSpace: space, stream.name, &log)
    }

    private func checkIntent(_ name: String, _ log: inout ConformanceLog) {
        let known = ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"]
        log.expect(.graphicsStates, known.contains(name), "\(stream.name) uses the rendering intent \(name)")
    }

    /// A named resource, which the stream's own dictionary has to hold.
    private func resource(_ kind: String, _ name: String?, _ log: inout ConformanceLog) -> InspectedObject? {
        let found = name.flatMap { stream.resources?[kind]?["/" + $0] }
        log.expect(.operators, found != nil, "\(stream.name) names \(name ?? "nothing"), which \(kind) does not hold")
        return found
    }

    // MARK: Marks

    private mutating func begin(_ operands: [ContentToken], _ log: inout ConformanceLog) {
        var level = Level(
            scope: scope, hasIdentifier: levels.last?.hasIdentifier ?? false,
            isReplaced: levels.last?.isReplaced ?? false)
        var properties: [String: ContentToken] = [:]
        if case .dictionary(let entries)? = operands.last { properties = entries }
        let isArtifact = operands.first?.name == "Artifact"
        if isArtifact {
            log.expect(.content, scope != .content, "an artifact stands within content on \(stream.name)")
            level.scope = .artifact
        }
        if let identifier = properties["MCID"]?.number {
            log.expect(.content, scope == .none, "content stands within content or an artifact on \(stream.name)")
            log.expect(.content, !isArtifact, "an artifact has an identifier on \(stream.name)")
            level.scope = .content
            level.hasIdentifier = true
            marks.append(ContentText.Key(page: stream.page, form: stream.form, identifier: Int(identifier)))
        }
        if properties["ActualText"] != nil { level.isReplaced = true }
        if let language = properties["Lang"]?.string {
            let text = String(decoding: language, as: UTF8.self)
            log.expect(.languages, LanguageTag.isValid(text), "\(stream.name) marks text as being in '\(text)'")
        }
        levels.append(level)
    }

    private func checkPainting(_ what: String, _ log: inout ConformanceLog) {
        log.expect(.content, scope != .none, "\(what) on \(stream.name) is neither content nor artifact")
    }

    // MARK: Text and images

    private mutating func show(_ operand: ContentToken?, _ log: inout ConformanceLog) {
        checkPainting("text", &log)
        guard let font, let operand else {
            return log.expect(.fonts, false, "\(stream.name) shows text without a font")
        }
        var use = fontUses[font.number] ?? ContentRules.FontUse(font: font)
        let isComposite = font["/Subtype"]?.name == "Type0"
        let strings: [[UInt8]]
        switch operand {
        case .string(let bytes): strings = [bytes]
        case .array(let items): strings = items.compactMap(\.string)
        default: strings = []
        }
        for string in strings {
            log.expect(.limits, string.count <= 32_767, "\(stream.name) shows a string longer than 32 767 bytes")
            for index in stride(from: 0, to: string.count, by: isComposite ? 2 : 1) {
                let next = isComposite && index + 1 < string.count ? Int(string[index + 1]) : 0
                let code = isComposite ? Int(string[index]) << 8 | next : Int(string[index])
                if levels.last?.isReplaced == true { use.replacedCodes.insert(code) } else { use.codes.insert(code) }
            }
        }
        fontUses[font.number] = use
    }

    private mutating func paint(_ name: String?, _ log: inout ConformanceLog) {
        guard let object = resource("/XObject", name, &log) else { return }
        guard object["/Subtype"]?.name == "Form" else { return checkPainting("an image", &log) }
        let isWithin = scope != .none && object["/StructParents"] != nil
        log.expect(.content, !isWithin, "a form with marks of its own stands within a mark on \(stream.name)")
        forms.append((object, scope))
    }

    /// Operators of content streams (ISO 32000-1 annex A), without those for inline images and glyph descriptions.
    private static let operators: Set<String> = [
        "b", "B", "b*", "B*", "BDC", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "Do", "DP", "EMC", "ET", "EX", "f",
        "F", "f*", "G", "g", "gs", "h", "i", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg",
        "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr",
        "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"",
    ]
}
