/// Bounds what libgumbo will build of an HTML text before it sees a byte, because it recurses over the tree and walks
/// the open elements at every tag (SECURITY, Limits).
///
/// Follows tree construction (HTML §13.2.6) closely enough that a document it passes is not much deeper than it says;
/// where it is in doubt it counts an element as still open. The exact depth is checked on the tree that was built.
struct NestingScanner {
    /// An open element.
    private struct OpenElement {
        let name: String
        let traits: ElementTraits
    }

    /// A formatting element that was cut off: what comes next reopens it.
    private struct CutOff {
        let element: OpenElement
        /// Number of markers that were open around it.
        let markers: Int
    }

    private var tokens: TagTokenizer
    private var open: [OpenElement] = []
    private var cutOff: [CutOff] = []
    private var markers = 0
    /// Deepest nesting so far.
    private(set) var depth = 0
    /// Nodes so far.
    private(set) var nodes = 0
    /// End tags that close nothing, as byte ranges.
    private(set) var strayEndTags: [Range<Int>] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { tokens = TagTokenizer(bytes) }

    /// Where the scanner is, for messages.
    var position: Int { tokens.start }

    /// Reads the next tag with what it holds; `false` at the end.
    mutating func advance() -> Bool {
        let textStart = tokens.position
        guard let token = tokens.next() else { return false }
        if tokens.start > textStart { addText() }
        read(token)
        depth = max(depth, open.count + cutOff.count)
        return true
    }

    private mutating func read(_ token: TagTokenizer.Token) {
        switch token {
        case .comment, .characterData: nodes += 1
        case .end(let name): close(name)
        case .start(let name, let isSelfClosing):
            let traits = ElementTraits(of: name)
            begin(name, traits, isSelfClosing: isSelfClosing)
            if traits.contains(.rawText) { skipRawText(of: name) }
        }
        if case .characterData = token { readDoubtful(until: nil) }
    }

    private mutating func skipRawText(of name: String) {
        // In SVG, and where a select element ignores the tag, the content is markup after all.
        if isInDoubt { readDoubtful(until: name) } else { tokens.skipRawText(of: name) }
    }

    private var isInDoubt: Bool {
        open.contains { $0.traits.contains(.foreign) || $0.name == "select" || $0.name == "frameset" }
    }

    /// Reads what may be text or markup: start tags count, end tags close nothing.
    private mutating func readDoubtful(until name: String?) {
        while let token = tokens.next() {
            switch token {
            case .end(let other) where other == name || name == nil: return close(other)
            case .start(let name, let isSelfClosing):
                begin(name, ElementTraits(of: name), isSelfClosing: isSelfClosing)
            default: nodes += 1
            }
            depth = max(depth, open.count + cutOff.count)
            if name == nil { return }
        }
    }

    private mutating func addText() {
        reopen()
        nodes += 1
    }

    private mutating func reopen() {
        nodes += cutOff.count
        open += cutOff.map(\.element)
        cutOff.removeAll(keepingCapacity: true)
    }

    // MARK: Start tags

    private mutating func begin(_ name: String, _ traits: ElementTraits, isSelfClosing: Bool) {
        nodes += 1
        let isForeign = isInForeignContent
        if !isForeign { closeImplied(before: name, traits) }
        reopen()
        if isForeign || traits.contains(.foreign) ? isSelfClosing : traits.contains(.void) { return }
        if traits.contains(.single), isOpen(name, traits) { return }
        open.append(OpenElement(name: name, traits: traits))
        if traits.contains(.marker) { markers += 1 }
    }

    /// Whether an element of a name is open; what differs in traits differs in name.
    private func isOpen(_ name: String, _ traits: ElementTraits) -> Bool {
        open.reversed().contains { $0.traits == traits && $0.name == name }
    }

    private var isInForeignContent: Bool {
        for element in open.reversed() {
            if element.traits.contains(.foreign) { return true }
            if element.traits.contains(.integration) { return false }
        }
        return false
    }

    /// Closes what a start tag closes without an end tag.
    private mutating func closeImplied(before name: String, _ traits: ElementTraits) {
        if traits.contains(.closesParagraph) {
            closeNearest {
                $0.name == "p"
            } unless: {
                $0.traits.contains(.special)
            }
        }
        switch name {
        case "li":
            closeNearest {
                $0.name == "li"
            } unless: {
                $0.traits.contains(.special) && !["address", "div", "p"].contains($0.name)
            }
        case "dd", "dt":
            closeNearest {
                $0.name == "dd" || $0.name == "dt"
            } unless: {
                $0.traits.contains(.special) && !["address", "div", "p"].contains($0.name)
            }
        case "option", "optgroup":
            closeNearest {
                $0.name == "option"
            } unless: { _ in
                true
            }
            if name == "optgroup" {
                closeNearest {
                    $0.name == "optgroup"
                } unless: { _ in
                    true
                }
            }
        case "rb", "rt", "rp", "rtc":
            closeNearest {
                ["rb", "rt", "rp"].contains($0.name)
            } unless: { _ in
                true
            }
        case "a", "nobr": closeFormatting(name)
        default: if traits.contains(.table) { closeTablePart(before: name, traits) }
        }
    }

    private mutating func closeTablePart(before name: String, _ traits: ElementTraits) {
        guard name != "table" else { return }
        var closed: ElementTraits = .tableHead
        closed.formUnion(traits.contains(.cell) ? .cell : traits.contains(.row) ? .row : .rowGroup)
        closeNearest {
            !$0.traits.isDisjoint(with: closed)
        } unless: {
            $0.name == "table" || $0.name == "template" || $0.traits.contains(.foreign) || $0.name == "select"
        }
    }

    private mutating func closeNearest(
        _ isWanted: (OpenElement) -> Bool, unless isBarrier: (OpenElement) -> Bool
    ) {
        for index in open.indices.reversed() {
            if isWanted(open[index]) { return pop(from: index) }
            if isBarrier(open[index]) { return }
        }
    }

    // MARK: End tags

    private mutating func close(_ name: String) {
        let traits = ElementTraits(of: name)
        if !isOpen(name, traits), !cutOff.contains(where: { $0.element.name == name }) {
            nodes += 1
            return strayEndTags.append(tokens.start..<tokens.position)
        }
        if name == "html" || name == "body" { return }
        if traits.contains(.formatting) { return closeFormatting(name) }
        if name == "form" { return removeLast(name) }
        let isHeading = traits.contains(.heading)
        closeNearest {
            $0.traits == traits && $0.name == name || isHeading && $0.traits.contains(.heading)
        } unless: { element in
            if traits.contains(.table) {
                return element.name == "table" || element.name == "template" || element.traits.contains(.foreign)
            }
            guard traits.contains(.special) else { return element.traits.contains(.special) }
            return element.traits.contains(.scope) || name == "li" && element.traits.contains(.listScope)
                || name == "p" && element.traits.contains(.buttonScope)
        }
    }

    /// The adoption agency algorithm (HTML §13.2.6.4.7) takes the element out and leaves what is open inside it; each
    /// of these gets a copy.
    private mutating func closeFormatting(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name || $0.traits.contains(.marker) }),
            open[index].name == name
        else {
            if let index = cutOff.lastIndex(where: { $0.element.name == name }) { cutOff.remove(at: index) }
            return
        }
        if index < open.count - 1 { nodes += 8 }
        open.remove(at: index)
    }

    private mutating func removeLast(_ name: String) {
        if let index = open.lastIndex(where: { $0.name == name }) { open.remove(at: index) }
    }

    private mutating func pop(from index: Int) {
        let popped = open[index...]
        markers -= popped.count { $0.traits.contains(.marker) }
        let survivors = popped.prefix { !$0.traits.contains(.marker) }.filter { $0.traits.contains(.formatting) }
        open.removeSubrange(index...)
        cutOff.removeAll { $0.markers > markers }
        cutOff += survivors.map { CutOff(element: $0, markers: markers) }
    }
}
