import Markup

extension BoxTree {
    /// Children of a box, in order.
    func children(of parent: BoxID) -> [BoxID] {
        var children: [BoxID] = []
        var child = self[parent].firstChild
        while !child.isNone {
            children.append(child)
            child = self[child].nextSibling
        }
        return children
    }

    /// Gives a box the children listed, in this order, in place of those it has.
    mutating func setChildren(_ children: [BoxID], of parent: BoxID) {
        self[parent].firstChild = children.first ?? .none
        self[parent].lastChild = children.last ?? .none
        for (index, child) in children.enumerated() {
            self[child].parent = parent
            self[child].previousSibling = index > 0 ? children[index - 1] : .none
            self[child].nextSibling = index + 1 < children.count ? children[index + 1] : .none
        }
    }

    /// Takes a box out of its parent's list of children. It still knows what followed it.
    mutating func unlink(_ id: BoxID) {
        let (parent, previous, next) = (self[id].parent, self[id].previousSibling, self[id].nextSibling)
        if previous.isNone { self[parent].firstChild = next } else { self[previous].nextSibling = next }
        if next.isNone { self[parent].lastChild = previous } else { self[next].previousSibling = previous }
    }

    /// Adds a box that is in no list of children yet.
    mutating func add(_ box: Box, parent: BoxID) -> BoxID {
        var box = box
        box.parent = parent
        boxes.append(box)
        return BoxID(boxes.count - 1)
    }

    /// Stores text and gives its range.
    mutating func store(_ bytes: some Collection<UInt8>) -> (start: Int32, length: Int32) {
        let start = text.count
        text.append(contentsOf: bytes)
        return (Int32(start), Int32(text.count - start))
    }

    /// The text of a text box.
    func textBytes(of id: BoxID) -> ArraySlice<UInt8> {
        let box = self[id]
        return text[Int(box.textStart)..<Int(box.textStart + box.textLength)]
    }
}
