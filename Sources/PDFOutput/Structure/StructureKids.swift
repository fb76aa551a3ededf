import Typesetter

/// What the elements of a tree hold, in reading order: elements, marked content and annotations.
struct StructureKids {
    /// A kid of an element.
    enum Kid {
        case element(Int32)
        /// Index of a record.
        case mark(Int32)
        /// Index of a link.
        case annotation(Int32)
    }

    private struct Placed {
        /// Order, then marks before elements, then sequence.
        var place: Int64
        var kid: Kid
    }

    private var kids: [Placed]
    private var starts: [Int32]

    /// Groups by parent and sorts each group; annotations stand last.
    init(_ repair: StructureRepair, records: [MarkRecord], links: [ReachableLink]) {
        var ends = [Int32](repeating: 0, count: repair.elements.count + 1)
        func forEach(_ body: (Int, Placed) -> Void) {
            for index in records.indices {
                let mark = records[index].mark
                body(Int(mark.element.index), Placed(place: Int64(mark.order) << 32, kid: .mark(Int32(index))))
            }
            for index in repair.elements.indices where repair.isKept[index] {
                guard let parent = repair.elements[index].parent else { continue }
                let place = Int64(repair.elements[index].order) << 32 | 1
                body(Int(parent.index), Placed(place: place, kid: .element(Int32(index))))
            }
            for (index, link) in links.enumerated() {
                if let element = link.element { body(element, Placed(place: .max, kid: .annotation(Int32(index)))) }
            }
        }
        forEach { parent, _ in ends[parent + 1] += 1 }
        for index in 1..<ends.count { ends[index] += ends[index - 1] }
        starts = ends
        kids = [Placed](repeating: Placed(place: 0, kid: .element(0)), count: Int(ends.last ?? 0))
        var kids = kids
        forEach { parent, placed in
            kids[Int(ends[parent])] = placed
            ends[parent] += 1
        }
        self.kids = kids
        sortGroups()
    }

    /// An element's kids.
    func of(_ element: Int) -> some RandomAccessCollection<Kid> {
        kids[Int(starts[element])..<Int(starts[element + 1])].lazy.map(\.kid)
    }

    /// Most groups are sorted already; sorting is stable, so equal places keep their sequence.
    private mutating func sortGroups() {
        for parent in 0..<starts.count - 1 {
            let group = Int(starts[parent])..<Int(starts[parent + 1])
            for index in group.dropFirst() where kids[index].place < kids[index - 1].place {
                kids[group].sort { $0.place < $1.place }
                break
            }
        }
    }
}
