import CQPDF

/// A PDF file opened by libqpdf, which repairs what it can and resolves what objects refer to.
final class InspectedFile {
    let data: qpdf_data
    /// libqpdf reads from this memory as long as the file is open.
    private let memory: UnsafeMutableBufferPointer<CChar>

    /// Opens a file; `nil` if it is no PDF file.
    init?(_ bytes: [UInt8]) {
        guard let data = qpdf_init() else { return nil }
        self.data = data
        memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
        for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
        qpdf_set_suppress_warnings(data, QPDF_TRUE)
        qpdf_silence_errors(data)
        let status = qpdf_read_memory(data, "file", memory.baseAddress, UInt64(bytes.count), nil)
        guard status & QPDF_ERRORS == 0 else { return nil }
    }

    deinit {
        var data: qpdf_data? = data
        qpdf_cleanup(&data)
        memory.deallocate()
    }

    /// The catalog.
    var catalog: InspectedObject { InspectedObject(file: self, handle: qpdf_get_root(data)) }
    /// The trailer's dictionary.
    var trailer: InspectedObject { InspectedObject(file: self, handle: qpdf_get_trailer(data)) }
    /// How many pages there are; none where the page tree is damaged.
    var pageCount: Int { max(0, Int(qpdf_get_num_pages(data))) }
    /// A page, from 0.
    func page(_ index: Int) -> InspectedObject {
        InspectedObject(file: self, handle: qpdf_get_page_n(data, index))
    }

    /// What a syntax check of the whole file finds; `nil` if all is well.
    func syntaxProblem() -> String? {
        let status = qpdf_check_pdf(data)
        guard status != QPDF_SUCCESS || qpdf_more_warnings(data) != 0 else { return nil }
        let error = qpdf_more_warnings(data) != 0 ? qpdf_next_warning(data) : qpdf_get_error(data)
        guard let text = qpdf_get_error_full_text(data, error) else { return "unknown problem" }
        return String(cString: text)
    }
}
