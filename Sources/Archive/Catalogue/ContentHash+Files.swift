extension ContentHash {
    /// Hash over the names and bytes of a bundle's files: another name, another byte, a file more give another hash.
    ///
    /// - Parameter files: ordered by name.
    public init(ofFiles files: some Sequence<(name: String, bytes: [UInt8])>) {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Array(file.name.utf8) + [0] + Array(String(file.bytes.count).utf8) + [0] + file.bytes
        }
        self.init(of: bytes)
    }
}
