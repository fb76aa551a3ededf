import CDeflate

/// Compresses streams (`FlateDecode`). One per worker: libdeflate's state is reused from stream to stream.
///
/// Streams are compressed whole, and so libdeflate does it in a third of zlib's time at the same size.
final class Deflater {
    /// How hard to try; what is compressed once and cached deserves `best`.
    enum Effort: Int32 {
        case usual = 1
        case best = 9
    }

    private let usual = libdeflate_alloc_compressor(Effort.usual.rawValue)
    private let best = libdeflate_alloc_compressor(Effort.best.rawValue)

    deinit {
        if let usual { libdeflate_free_compressor(usual) }
        if let best { libdeflate_free_compressor(best) }
    }

    /// The bytes in zlib format; `nil` if there is no memory for it.
    func deflate(_ bytes: [UInt8], _ effort: Effort = .usual) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { deflate($0, effort) }
    }

    /// The bytes in zlib format; `nil` if there is no memory for it.
    func deflate(_ bytes: UnsafeBufferPointer<UInt8>, _ effort: Effort = .usual) -> [UInt8]? {
        guard let compressor = effort == .best ? best : usual else { return nil }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = libdeflate_zlib_compress(
                compressor, bytes.baseAddress, bytes.count, output.baseAddress, output.count)
        }
        return result.isEmpty ? nil : result
    }
}
