import Markup
import Typesetter

/// Finds what ISO 14289-1 (§7) and ISO 19005-3 (§6.7) forbid in a structure tree.
struct StructureChecker {
    /// Characters of a string: PDF/A takes 32 767 bytes (ISO 19005-3 §6.1.13).
    private static let textLimit = 16_000

    private let elements: [StructureElement]
    private let isKept: [Bool]
    private var problems: [Diagnostic] = []

    /// All errors of a tree as it would be written.
    static func problems(in elements: [StructureElement], isKept: [Bool]) -> [Diagnostic] {
        var checker = StructureChecker(elements, isKept)
        checker.checkHeadings()
        checker.checkIdentifiers()
        checker.checkCounts()
        for index in elements.indices where isKept[index] { checker.check(index) }
        return checker.problems
    }

    private init(_ elements: [StructureElement], _ isKept: [Bool]) {
        self.elements = elements
        self.isKept = isKept
    }

    private mutating func report(_ code: Diagnostic.Code, _ message: String, _ hints: String...) {
        problems.append(Diagnostic(code, .error, message, hints: hints))
    }

    private mutating func check(_ index: Int) {
        checkPlace(index)
        let role = elements[index].role
        if role == .figure || role == .formula { checkAlternative(elements[index]) }
        for text in [elements[index].alternative, elements[index].actualText] {
            // As UTF-16 with its mark, a text takes two bytes a unit.
            guard let count = text?.utf16.count, count > Self.textLimit else { continue }
            report(
                "pdf-text-too-long", "a text that stands for a \(role.rawValue) has \(count) characters",
                "say it in fewer than \(Self.textLimit), or as text of the page")
        }
        if let language = elements[index].language, !LanguageTag.isValid(language) {
            report("pdf-bad-language", "'\(language)' is not a language tag", "write lang=\"nb\" or the like")
        }
    }

    /// A table, list or table of contents has one caption at most; a table one head and one foot.
    private mutating func checkCounts() {
        var counts: [Part: Int] = [:]
        for index in elements.indices where isKept[index] {
            let role = elements[index].role
            guard role == .caption || role == .tableHead || role == .tableFoot, let parent = elements[index].parent
            else { continue }
            let part = Part(parent: parent, role: role)
            counts[part, default: 0] += 1
            guard counts[part] == 2 else { continue }
            report(
                "pdf-structure",
                "a \(elements[Int(parent.index)].role.rawValue) element has more than one \(role.rawValue)",
                "keep the first, and make the others rows or paragraphs")
        }
    }

    private struct Part: Hashable {
        var parent: StructureID
        var role: StructureElement.Role
    }

    private mutating func checkAlternative(_ element: StructureElement) {
        if Self.isBlank(element.alternative), Self.isBlank(element.actualText) {
            let page = element.bounds.map { " on page \($0.page + 1)" } ?? ""
            report(
                "pdf-no-alternative",
                "a \(element.role == .figure ? "figure" : "formula")\(page) has no alternative text",
                "write alt=\"…\" with what it shows, or alt=\"\" if it is decoration")
        }
    }

    /// Whether the element may stand in its parent (ISO 32000-1 §14.8.4).
    private mutating func checkPlace(_ index: Int) {
        let role = elements[index].role
        guard let parent = elements[index].parent else {
            if index != 0 || role != .document { report("pdf-structure", "the structure tree has no single root") }
            return
        }
        guard Int(parent.index) >= 0, Int(parent.index) < elements.count else {
            return report("pdf-structure", "a \(role.rawValue) element has a parent that does not exist")
        }
        let container = elements[Int(parent.index)].role
        guard !role.mayStand(in: container) else { return }
        if let allowed = container.allowedChildren, !allowed.contains(role) {
            report(
                "pdf-structure", "a \(role.rawValue) element stands in a \(container.rawValue) element",
                "a \(container.rawValue) element may only hold \(allowed.map(\.rawValue).joined(separator: ", "))")
        } else if let allowed = role.allowedParents, !allowed.contains(container) {
            report(
                "pdf-structure", "a \(role.rawValue) element stands in a \(container.rawValue) element",
                "it may only stand in \(allowed.map(\.rawValue).joined(separator: ", "))")
        }
    }

    /// Levels begin with 1 and never skip one downwards (ISO 14289-1 §7.4.2).
    private mutating func checkHeadings() {
        var last = 0
        for index in elements.indices where isKept[index] {
            guard let level = elements[index].role.headingLevel else { continue }
            if level > last + 1 {
                let before = last == 0 ? "is the first heading" : "follows one of level \(last)"
                report(
                    "pdf-heading-level", "a heading of level \(level) \(before)",
                    "use h\(last + 1) there, or add the heading in between")
            }
            last = level
        }
    }

    /// Identifiers are unique, and header cells that cells name exist.
    private mutating func checkIdentifiers() {
        var known: Set<String> = []
        for index in elements.indices where isKept[index] {
            guard let identifier = elements[index].identifier else { continue }
            if !known.insert(identifier).inserted {
                report("pdf-duplicate-identifier", "the identifier '\(identifier)' is used twice")
            }
        }
        for index in elements.indices where isKept[index] {
            for header in elements[index].headers where !known.contains(header) {
                report(
                    "pdf-unknown-header", "a table cell names the header '\(header)', which does not exist",
                    "headers=\"…\" lists the id values of th elements of the same table")
            }
        }
    }

    private static func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}
