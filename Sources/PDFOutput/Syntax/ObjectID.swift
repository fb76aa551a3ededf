/// Number of an indirect object (ISO 32000-1 §7.3.10); generations are always 0.
struct ObjectID: Hashable, Sendable {
    /// Object number, from 1.
    var number: Int

    /// The object that stands some places behind this one.
    func advanced(by count: Int) -> ObjectID { ObjectID(number: number + count) }
}
