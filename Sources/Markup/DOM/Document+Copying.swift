extension Document {
    /// A document without nodes that knows the same names: what is built in it has the same atoms.
    public func emptied() -> Document {
        var copy = Document()
        copy.names = names
        copy.atoms = atoms
        return copy
    }
}
