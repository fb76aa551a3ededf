import Markup
import Testing

@Suite("Plain lists")
struct PlainListTests {
    private func elements(_ list: PlainList<Int32>) -> [Int32] { list.suffix(from: 0) }

    @Test("a copy keeps what it had when the other is changed, whichever way")
    func copies() {
        let changes: [(inout PlainList<Int32>) -> Void] = [
            { $0[1] = 9 }, { $0.append(9) }, { $0.append(contentsOf: PlainList(9)) },
            { list in [9, 8].withUnsafeBufferPointer { list.append(contentsOf: $0) } }, { $0.removeLast(2) },
            { $0.removeAll(keepingRoomFor: 100) },
            {
                $0.removeLast(1)
                $0.append(7)
            },
        ]
        for (number, change) in changes.enumerated() {
            var list = PlainList<Int32>()
            for value in 1...3 { list.append(Int32(value)) }
            let copy = list
            change(&list)
            #expect(elements(copy) == [1, 2, 3], "change \(number)")
            #expect(elements(list) != [1, 2, 3], "change \(number)")
        }
    }

    @Test("a list grows as an array does")
    func growth() {
        var list = PlainList<Int32>()
        var array: [Int32] = []
        for value in 0..<1000 {
            list.append(Int32(value))
            array.append(Int32(value))
            if value % 97 == 0 {
                list.append(contentsOf: list)
                array += array
            }
            if value % 41 == 0 {
                let number = list.count / 3
                list.removeLast(number)
                array.removeLast(number)
            }
        }
        #expect(elements(list) == array)
        #expect(list.suffix(from: array.count - 5) == array.suffix(5))
        #expect(list.suffix(from: array.count) == [])
    }

    @Test("an emptied list keeps little room, not much")
    func room() {
        var list = PlainList<Int32>()
        for value in 0..<50 { list.append(Int32(value)) }
        list.removeAll(keepingRoomFor: 1000)
        #expect(list.isEmpty)
        list.append(3)
        #expect(elements(list) == [3])
        list.removeAll(keepingRoomFor: 1)
        #expect(list.isEmpty)
        #expect(elements(list) == [])
    }
}
