/// A growable list of plain values that are read and written in place.
///
/// Swift copies a large element out of an `Array` as a whole, whatever field is asked for; here only the field is read.
/// Copies share their storage until one of them is changed.
@frozen
public struct PlainList<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    @usableFromInline
    final class Storage {
        @usableFromInline let base: UnsafeMutablePointer<Element>
        @usableFromInline let capacity: Int

        @usableFromInline
        init(capacity: Int) {
            self.capacity = capacity
            base = .allocate(capacity: capacity)
        }

        deinit { base.deallocate() }
    }

    @usableFromInline var storage: Storage?
    // Of the storage, so that reading an element asks nothing of it.
    @usableFromInline var base: UnsafeMutablePointer<Element>?
    @usableFromInline var room = 0
    @usableFromInline var number = 0

    /// Number of elements.
    @inlinable public var count: Int { number }

    /// An empty list.
    @inlinable public init() {}

    /// A list of one element.
    @inlinable
    public init(_ element: Element) {
        self.init()
        append(element)
    }

    /// The indices of all elements.
    @inlinable public var indices: Range<Int> { 0..<count }

    /// Whether there are no elements.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// The element at an index, which has to be one.
    @inlinable
    public subscript(index: Int) -> Element {
        @inline(__always) _read {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "index out of range")
            // There is storage where there are elements.
            yield base.unsafelyUnwrapped[index]
        }
        @inline(__always) _modify {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "index out of range")
            if !isKnownUniquelyReferenced(&storage) { move(toRoomFor: room) }
            yield &base.unsafelyUnwrapped[index]
        }
    }

    /// Adds an element.
    @inlinable
    public mutating func append(_ element: Element) {
        if count == room {
            move(toRoomFor: Swift.max(16, room * 2))
        } else if !isKnownUniquelyReferenced(&storage) {
            move(toRoomFor: room)
        }
        base.unsafelyUnwrapped.advanced(by: count).initialize(to: element)
        number += 1
    }

    /// Adds elements.
    public mutating func append(contentsOf other: PlainList) {
        guard let source = other.base, other.count > 0 else { return }
        let needed = count + other.count
        if needed > room || !isKnownUniquelyReferenced(&storage) {
            move(toRoomFor: Swift.max(needed, room * 2))
        }
        base.unsafelyUnwrapped.advanced(by: count).initialize(from: source, count: other.count)
        number = needed
    }

    /// Adds elements.
    @inlinable
    public mutating func append(contentsOf source: UnsafeBufferPointer<Element>) {
        guard let first = source.baseAddress else { return }
        let needed = count + source.count
        if needed > room || !isKnownUniquelyReferenced(&storage) {
            move(toRoomFor: Swift.max(needed, needed > room ? room * 2 : room))
        }
        base.unsafelyUnwrapped.advanced(by: count).initialize(from: first, count: source.count)
        number = needed
    }

    /// Gives the elements where they lie.
    @inlinable
    public func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows
        -> Result
    {
        defer { withExtendedLifetime(storage) {} }
        return try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Takes elements off the end.
    @inlinable
    public mutating func removeLast(_ number: Int) {
        precondition(number >= 0 && number <= count, "there are not so many elements")
        self.number -= number
    }

    /// Takes all elements off; their room is kept, where it is not too much and nobody else has it.
    public mutating func removeAll(keepingRoomFor limit: Int) {
        if room > limit || !isKnownUniquelyReferenced(&storage) { self = PlainList() }
        number = 0
    }

    /// Makes room for elements to come.
    public mutating func reserveCapacity(_ capacity: Int) {
        if capacity > room { move(toRoomFor: capacity) }
    }

    /// The elements from an index on.
    public func suffix(from start: Int) -> [Element] {
        precondition(start >= 0 && start <= count, "index out of range")
        guard let base, start < count else { return [] }
        return Array(UnsafeBufferPointer(start: base + start, count: count - start))
    }

    @usableFromInline
    mutating func move(toRoomFor capacity: Int) {
        let new = Storage(capacity: Swift.max(1, capacity))
        if let base { new.base.initialize(from: base, count: count) }
        (storage, base, room) = (new, new.base, new.capacity)
    }
}
