import CQPDF
import Markup

/// A PDF file opened by libqpdf, which repairs what it can and resolves what objects refer to.
final class InspectedFile {
    let data: qpdf_data
    /// libqpdf reads from this memory as long as the file is open.
    private let memory: UnsafeMutableBufferPointer<CChar>

    /// Opens a file; `nil` if it is no PDF file.
    convenience init?(_ bytes: [UInt8]) {
        do throws(Diagnostic) {
            try self.init(reading: bytes)
        } catch {
            return nil
        }
    }

    /// Opens a file.
    ///
    /// - Throws: what libqpdf says of bytes that are no PDF file.
    init(reading bytes: [UInt8]) throws(Diagnostic) {
        guard let data = qpdf_init() else { throw Self.unreadable("there is no memory") }
        self.data = data
        memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
        for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
        qpdf_set_suppress_warnings(data, QPDF_TRUE)
        qpdf_silence_errors(data)
        let status = qpdf_read_memory(data, "file", memory.baseAddress, UInt64(bytes.count), nil)
        guard status & QPDF_ERRORS == 0 else { throw Self.unreadable(takeError() ?? "it cannot be read") }
    }

    private static func unreadable(_ reason: String) -> Diagnostic {
        Diagnostic(
            "pdf-unreadable", .error, "the file is not a PDF file, or is damaged",
            hints: [reason, "a file that is encrypted with a password cannot be read either"])
    }

    deinit {
        // An error that nobody asked for would be printed.
        _ = takeError()
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

    /// An object by its number; null where there is none.
    func object(_ number: Int) -> InspectedObject {
        InspectedObject(file: self, handle: qpdf_get_object_by_id(data, Int32(clamping: number), 0))
    }

    /// What went wrong since this was last asked; `nil` if nothing did.
    func takeError() -> String? {
        guard qpdf_has_error(data) != 0 else { return nil }
        return qpdf_get_error_full_text(data, qpdf_get_error(data)).map { String(cString: $0) } ?? "unknown problem"
    }

    /// What a syntax check of the whole file finds; `nil` if all is well.
    func syntaxProblem() -> String? {
        let status = qpdf_check_pdf(data)
        guard status != QPDF_SUCCESS || qpdf_more_warnings(data) != 0 else { return nil }
        let error = qpdf_more_warnings(data) != 0 ? qpdf_next_warning(data) : qpdf_get_error(data)
        return qpdf_get_error_full_text(data, error).map { String(cString: $0) } ?? "unknown problem"
    }
}
