/// What those who run a store ask it.
public protocol StoreHealth: Sendable {
    /// Whether the store answers and can be written.
    ///
    /// - Throws: what stands in the way.
    func check() throws
    /// Does reads so that all see one state of the store, at the cost of one. Writing within it is an error.
    func readTogether<Value>(_ work: () throws -> Value) throws -> Value
    /// Bytes that the store takes, with what is not yet in its main file.
    func byteCount() throws -> Int
}
