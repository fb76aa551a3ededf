import CCairo

/// Compresses streams (`FlateDecode`). One per worker: zlib's state is reused from stream to stream.
final class Deflater {
    /// How hard to try; what is compressed once and cached deserves `best`.
    enum Effort: Int32 {
        case fast = 1
        case usual = 4
        case best = 9
    }

    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var effort = Effort.usual
    private var isReady: Bool

    init() {
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        isReady = deflateInit_(stream, effort.rawValue, ZLIB_VERSION, size) == Z_OK
    }

    deinit {
        if isReady { deflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// The bytes in zlib format; `nil` if zlib has no memory.
    func deflate(_ bytes: [UInt8], _ effort: Effort = .usual) -> [UInt8]? {
        guard isReady, deflateReset(stream) == Z_OK, select(effort), bytes.count < Int(UInt32.max) / 2 else {
            return nil
        }
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        var status = Z_OK
        let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            bytes.withUnsafeBufferPointer { input in
                // zlib reads only; its interface predates `const`.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(bound)
                status = CCairo.deflate(stream, Z_FINISH)
            }
            count = bound - Int(stream.pointee.avail_out)
        }
        return status == Z_STREAM_END ? result : nil
    }

    private func select(_ effort: Effort) -> Bool {
        guard effort != self.effort else { return true }
        self.effort = effort
        return deflateParams(stream, effort.rawValue, Z_DEFAULT_STRATEGY) == Z_OK
    }
}
