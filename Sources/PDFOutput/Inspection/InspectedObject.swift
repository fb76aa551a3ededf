import CQPDF

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An object of an open file. Reading what is not there gives `nil`, 0 or nothing.
struct InspectedObject {
    let file: InspectedFile
    let handle: qpdf_oh

    private var data: qpdf_data { file.data }

    /// Number of an indirect object, 0 for others.
    var number: Int { Int(qpdf_oh_get_object_id(data, handle)) }
    var isDictionary: Bool { qpdf_oh_is_dictionary(data, handle) != 0 }
    var isStream: Bool { qpdf_oh_is_stream(data, handle) != 0 }
    var isNull: Bool { qpdf_oh_is_null(data, handle) != 0 }

    /// A dictionary's or stream's entry.
    subscript(key: String) -> InspectedObject? {
        let dictionary = isStream ? qpdf_oh_get_dict(data, handle) : handle
        guard qpdf_oh_is_dictionary(data, dictionary) != 0, qpdf_oh_has_key(data, dictionary, key) != 0 else {
            return nil
        }
        let value = InspectedObject(file: file, handle: qpdf_oh_get_key(data, dictionary, key))
        return value.isNull ? nil : value
    }

    /// Keys of a dictionary or stream, sorted.
    var keys: [String] {
        let dictionary = isStream ? qpdf_oh_get_dict(data, handle) : handle
        guard qpdf_oh_is_dictionary(data, dictionary) != 0 else { return [] }
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(data, dictionary)
        while qpdf_oh_dict_more_keys(data) != 0 {
            if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key)) }
        }
        return keys.sorted()
    }

    /// An array's items; a single object is an array of one.
    var items: [InspectedObject] {
        guard isArray else { return isNull ? [] : [self] }
        return (0..<max(0, qpdf_oh_get_array_n_items(data, handle))).map {
            InspectedObject(file: file, handle: qpdf_oh_get_array_item(data, handle, $0))
        }
    }

    /// A name without its slash.
    var name: String? {
        guard qpdf_oh_is_name(data, handle) != 0, let text = qpdf_oh_get_name(data, handle) else { return nil }
        return String(String(cString: text).dropFirst())
    }

    /// An integer.
    var integer: Int? {
        qpdf_oh_is_integer(data, handle) != 0 ? Int(qpdf_oh_get_int_value(data, handle)) : nil
    }

    /// A number of either kind.
    var numeric: Double? {
        qpdf_oh_is_number(data, handle) != 0 ? qpdf_oh_get_numeric_value(data, handle) : nil
    }

    /// Whether it is a string.
    var isString: Bool { qpdf_oh_is_string(data, handle) != 0 }

    /// Bytes of a string.
    var stringLength: Int {
        var count = 0
        guard isString, qpdf_oh_get_binary_string_value(data, handle, &count) != nil else { return 0 }
        return count
    }

    /// An array's item; `nil` beyond its end.
    func item(_ index: Int) -> InspectedObject? {
        guard isArray, index >= 0, index < qpdf_oh_get_array_n_items(data, handle) else { return nil }
        return InspectedObject(file: file, handle: qpdf_oh_get_array_item(data, handle, Int32(index)))
    }

    /// A boolean.
    var boolean: Bool? {
        qpdf_oh_is_bool(data, handle) != 0 ? qpdf_oh_get_bool_value(data, handle) != 0 : nil
    }

    /// A text string.
    var text: String? {
        guard qpdf_oh_is_string(data, handle) != 0, let text = qpdf_oh_get_utf8_value(data, handle) else {
            return nil
        }
        return String(cString: text)
    }

    /// A byte string taken as UTF-8: names of destinations.
    var rawText: String? {
        guard qpdf_oh_is_string(data, handle) != 0 else { return nil }
        var count = 0
        guard let bytes = qpdf_oh_get_binary_string_value(data, handle, &count) else { return nil }
        return String(
            decoding: UnsafeBufferPointer(start: bytes, count: count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether it is an array.
    var isArray: Bool { qpdf_oh_is_array(data, handle) != 0 }

    /// The object as PDF syntax; meant for what is neither array nor dictionary.
    var syntax: [UInt8] {
        guard let text = qpdf_oh_unparse(data, handle) else { return [] }
        return Array(String(cString: text).utf8)
    }

    /// A stream's content, decoded.
    var content: [UInt8] { content(qpdf_dl_all) }
    /// A stream's content as it stands in the file.
    var rawContent: [UInt8] { content(qpdf_dl_none) }

    private func content(_ level: qpdf_stream_decode_level_e) -> [UInt8] {
        guard isStream else { return [] }
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        let status = qpdf_oh_get_stream_data(data, handle, level, nil, &bytes, &count)
        defer { free(bytes) }
        guard status & QPDF_ERRORS == 0, let bytes else { return [] }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
}
