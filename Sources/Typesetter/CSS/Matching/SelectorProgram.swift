/// All selectors of a set of style sheets, compiled into flat arrays.
struct SelectorProgram: Sendable {
    private(set) var names = NameTable()
    private(set) var tests: [CompiledTest] = []
    private(set) var compounds: [CompiledCompound] = []
    private(set) var selectors: [CompiledSelector] = []
    private(set) var attributes: [AttributeSelector] = []
    private(set) var nths: [CompiledNth] = []
    private(set) var languages: [[String]] = []
    /// Whether any selector counts siblings of a type.
    private(set) var countsTypes = false
    /// The attributes that any selector asks for, each once.
    private(set) var askedAttributes: [AskedAttribute] = []

    /// Adds a selector and returns its index.
    mutating func compile(_ selector: ComplexSelector) -> Int {
        // What nested selectors add goes before: collect this selector's own compounds first.
        let compiled = selector.compounds.map { compound in
            (tests: compound.simples.compactMap { test($0) }, combinator: compound.combinator)
        }
        let start = Int32(truncatingIfNeeded: compounds.count)
        for (tests, combinator) in compiled {
            let first = Int32(truncatingIfNeeded: self.tests.count)
            self.tests += tests
            compounds.append(
                CompiledCompound(
                    tests: first..<Int32(truncatingIfNeeded: self.tests.count), combinator: combinator ?? .descendant))
        }
        selectors.append(
            CompiledSelector(
                compounds: start..<Int32(truncatingIfNeeded: compounds.count), ancestors: ancestors(of: selector)))
        return selectors.count - 1
    }

    /// The names that must be among the ancestors of what a selector matches.
    private mutating func ancestors(of selector: ComplexSelector) -> AncestorFilter {
        var filter = AncestorFilter()
        var isAncestor = false
        for compound in selector.compounds {
            if compound.combinator == .child || compound.combinator == .descendant { isAncestor = true }
            guard compound.combinator != nil, isAncestor else { continue }
            // Siblings to the left of an ancestor are no ancestors themselves.
            if compound.combinator == .nextSibling || compound.combinator == .laterSibling { continue }
            for simple in compound.simples { insert(simple, into: &filter) }
        }
        return filter
    }

    private mutating func insert(_ simple: SimpleSelector, into filter: inout AncestorFilter) {
        switch simple {
        case .tag(let name) where name == name.asciiLowercased: filter.insert(names.intern(name), .tag)
        case .class(let name): filter.insert(names.intern(name), .class)
        case .id(let name): filter.insert(names.intern(name), .id)
        default: break
        }
    }

    /// A test for a simple selector; `nil` for the universal one.
    private mutating func test(_ simple: SimpleSelector) -> CompiledTest? {
        switch simple {
        case .universal: nil
        case .tag(let name):
            CompiledTest(kind: .tag, first: names.intern(name.asciiLowercased), second: names.intern(name))
        case .namespace(let namespace): CompiledTest(kind: .namespace, first: Int32(namespace.rawValue))
        case .id(let name): CompiledTest(kind: .id, first: names.intern(name))
        case .class(let name): CompiledTest(kind: .class, first: names.intern(name))
        case .attribute(let attribute): compiled(attribute)
        case .language(let list): asked(["lang", "xml:lang"], appended(list, to: \.languages, .language))
        case .direction(let direction):
            asked(["dir"], CompiledTest(kind: .direction, first: Int32(direction.rawValue)))
        case .nth(let nth): compiled(nth)
        case .matches(let list): group(list, .matches)
        case .not(let list): group(list, .not)
        case .root: CompiledTest(kind: .root)
        case .empty: CompiledTest(kind: .empty)
        case .link: asked(["href"], byValue: false, CompiledTest(kind: .link))
        case .checked: asked(["checked", "selected"], byValue: false, CompiledTest(kind: .checked))
        case .enabled: asked(["disabled"], byValue: false, CompiledTest(kind: .enabled))
        case .disabled: asked(["disabled"], byValue: false, CompiledTest(kind: .disabled))
        case .never: CompiledTest(kind: .never)
        }
    }

    /// HTML's attributes are asked for in lower case, those of other vocabularies as written.
    private mutating func compiled(_ selector: AttributeSelector) -> CompiledTest {
        asked(
            [selector.name, selector.name.asciiLowercased], byValue: selector.operator != .exists,
            appended(selector, to: \.attributes, .attribute))
    }

    /// Notes which attributes a test looks at.
    private mutating func asked(_ names: [String], byValue: Bool = true, _ test: CompiledTest) -> CompiledTest {
        for name in names {
            if let known = askedAttributes.firstIndex(where: { $0.name == name }) {
                askedAttributes[known].byValue = askedAttributes[known].byValue || byValue
            } else {
                askedAttributes.append(AskedAttribute(name: name, byValue: byValue))
            }
        }
        return test
    }

    private mutating func appended<Element>(
        _ element: Element, to path: WritableKeyPath<SelectorProgram, [Element]>, _ kind: CompiledTest.Kind
    ) -> CompiledTest {
        self[keyPath: path].append(element)
        return CompiledTest(kind: kind, first: Int32(truncatingIfNeeded: self[keyPath: path].count - 1))
    }

    private mutating func compiled(_ nth: NthSelector) -> CompiledTest {
        if nth.ofType { countsTypes = true }
        let range = compile(nth.filter)
        nths.append(CompiledNth(nth: nth, filter: range))
        return CompiledTest(kind: .nth, first: Int32(truncatingIfNeeded: nths.count - 1))
    }

    private mutating func group(_ list: [ComplexSelector], _ kind: CompiledTest.Kind) -> CompiledTest {
        let range = compile(list)
        return CompiledTest(kind: kind, first: range.lowerBound, second: range.upperBound)
    }

    /// Compiles nested selectors one after the other.
    private mutating func compile(_ list: [ComplexSelector]) -> Range<Int32> {
        var nested: [CompiledSelector] = []
        for selector in list {
            let index = compile(selector)
            nested.append(selectors[index])
        }
        // Inner lists have been appended in between: repeat the list where it is contiguous.
        let start = Int32(truncatingIfNeeded: selectors.count)
        selectors += nested
        return start..<Int32(truncatingIfNeeded: selectors.count)
    }
}
