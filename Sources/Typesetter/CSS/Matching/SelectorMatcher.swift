import Markup

/// Tells which selectors match an element, from right to left (Selectors 4 §18).
struct SelectorMatcher {
    let program: SelectorProgram
    let table: ElementTable

    /// Whether a selector matches the element of a row.
    func matches(_ selector: Int, _ row: Int) -> Bool {
        let compounds = program.selectors[selector].compounds
        return matches(compound: Int(compounds.lowerBound), end: Int(compounds.upperBound), row)
    }

    /// Whether a compound matches an element and the compounds to the left match what they must.
    private func matches(compound: Int, end: Int, _ row: Int) -> Bool {
        guard holds(program.compounds[compound].tests, row) else { return false }
        let next = compound + 1
        guard next < end else { return true }
        switch program.compounds[next].combinator {
        case .child:
            let parent = Int(table.rows[row].parent)
            return parent >= 0 && matches(compound: next, end: end, parent)
        case .nextSibling:
            let previous = Int(table.rows[row].previous)
            return previous >= 0 && matches(compound: next, end: end, previous)
        case .descendant: return anyAncestor(next, end, row)
        case .laterSibling: return anyEarlierSibling(next, end, row)
        }
    }

    private func anyAncestor(_ compound: Int, _ end: Int, _ row: Int) -> Bool {
        var other = Int(table.rows[row].parent)
        while other >= 0 {
            if matches(compound: compound, end: end, other) { return true }
            other = Int(table.rows[other].parent)
        }
        return false
    }

    private func anyEarlierSibling(_ compound: Int, _ end: Int, _ row: Int) -> Bool {
        var other = Int(table.rows[row].previous)
        while other >= 0 {
            if matches(compound: compound, end: end, other) { return true }
            other = Int(table.rows[other].previous)
        }
        return false
    }

    private func holds(_ tests: Range<Int32>, _ row: Int) -> Bool {
        for index in Int(tests.lowerBound)..<Int(tests.upperBound) where !holds(program.tests[index], row) {
            return false
        }
        return true
    }

    private func holds(_ test: CompiledTest, _ row: Int) -> Bool {
        let element = table.rows[row]
        switch test.kind {
        case .tag: return element.tag == (element.namespace == .html ? test.first : test.second)
        case .class: return table.hasClass(test.first, element)
        case .id: return element.id == test.first
        case .attribute: return matches(program.attributes[Int(test.first)], element)
        case .namespace: return Self.matches(test.first, element.namespace)
        case .nth: return matches(program.nths[Int(test.first)], row)
        case .matches: return (test.first..<test.second).contains { matches(Int($0), row) }
        case .not: return !(test.first..<test.second).contains { matches(Int($0), row) }
        case .language: return matches(languages: program.languages[Int(test.first)], row)
        case .direction: return direction(row).rawValue == UInt8(truncatingIfNeeded: test.first)
        case .root: return element.parent < 0
        case .empty: return isEmpty(element.node)
        case .link: return isLink(element)
        case .checked: return isChecked(element)
        case .enabled, .disabled: return isControl(element) && isDisabled(element) == (test.kind == .disabled)
        case .never: return false
        }
    }

    private static func matches(_ wanted: Int32, _ namespace: Document.Namespace) -> Bool {
        switch NamespaceTest(rawValue: UInt8(truncatingIfNeeded: wanted)) {
        case .html: namespace == .html
        case .svg: namespace == .svg
        case .mathML: namespace == .mathML
        default: false
        }
    }

    private func matches(_ compiled: CompiledNth, _ row: Int) -> Bool {
        let element = table.rows[row]
        let nth = compiled.nth
        if !compiled.filter.isEmpty { return matches(filtered: compiled, row) }
        let position = nth.ofType ? element.typePosition : element.position
        let count = nth.ofType ? element.typeCount : table.siblingCount(element)
        return nth.matches(Int(nth.fromEnd ? count - position + 1 : position))
    }

    /// Counts the siblings that match a filter.
    private func matches(filtered compiled: CompiledNth, _ row: Int) -> Bool {
        func counts(_ row: Int) -> Bool { compiled.filter.contains { matches(Int($0), row) } }
        guard counts(row) else { return false }
        var position = 1
        if compiled.nth.fromEnd {
            let parent = table.rows[row].parent
            var other = parent < 0 ? row : Int(table.rows[Int(parent)].lastChild)
            while other >= 0, other != row {
                if counts(other) { position += 1 }
                other = Int(table.rows[other].previous)
            }
        } else {
            var other = Int(table.rows[row].previous)
            while other >= 0 {
                if counts(other) { position += 1 }
                other = Int(table.rows[other].previous)
            }
        }
        return compiled.nth.matches(position)
    }
}
