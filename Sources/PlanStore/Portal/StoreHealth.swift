/// What those who run a store ask it.
public protocol StoreHealth: Sendable {
    /// Whether the store answers and can be written.
    ///
    /// - Throws: what stands in the way.
    func check() throws
    /// Bytes that the store takes, with what is not yet in its main file.
    func byteCount() throws -> Int
}
