/// A token of a content stream (ISO 32000-1 §7.8.2).
indirect enum ContentToken {
    case number(Double)
    case name(String)
    case string([UInt8])
    case array([ContentToken])
    case dictionary([String: ContentToken])
    case `operator`(String)

    /// The number, if it is one.
    var number: Double? {
        if case .number(let value) = self { return value }
        return nil
    }

    /// The name, if it is one.
    var name: String? {
        if case .name(let text) = self { return text }
        return nil
    }

    /// The string, if it is one.
    var string: [UInt8]? {
        if case .string(let bytes) = self { return bytes }
        return nil
    }
}
