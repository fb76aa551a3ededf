import Testing
import Typesetter

@testable import PDFOutput

@Suite("Bookmarks as a tree")
struct OutlineTreeTests {
    private static func tree(_ levels: [Int]) -> OutlineTree {
        OutlineTree(levels.map { OutlineEntry(level: $0, label: "", page: 0, point: .zero) })
    }

    @Test("entries belong to the last one before them of a lower level")
    func parents() {
        let tree = Self.tree([1, 2, 3, 2, 1])
        #expect(tree.roots == [0, 4])
        #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 0, nil])
        #expect(tree.nodes[0].children == [1, 3])
    }

    @Test("neighbours know each other")
    func neighbours() {
        let tree = Self.tree([2, 2, 1])
        #expect(tree.nodes.map(\.previous) == [nil, 0, 1])
        #expect(tree.nodes.map(\.next) == [1, 2, nil])
    }

    @Test("levels may skip")
    func skipping() { #expect(Self.tree([1, 4, 2]).nodes.map(\.parent) == [nil, 0, 0]) }
}
