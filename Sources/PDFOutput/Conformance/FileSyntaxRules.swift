/// What can only be seen in the bytes: header, end, and how objects and streams are written (ISO 19005-3 §6.1).
struct FileSyntaxRules {
    let bytes: [UInt8]

    func check(_ log: inout ConformanceLog) {
        checkHeader(&log)
        checkEnd(&log)
        checkObjects(&log)
    }

    private func checkHeader(_ log: inout ConformanceLog) {
        let isVersion =
            starts("%PDF-1.", at: 0) && bytes.count > 14 && (0x30...0x37).contains(bytes[7]) && isLineEnd(bytes[8])
        log.expect(.header, isVersion, "the file does not begin with %PDF-1.0 to 1.7")
        guard isVersion else { return }
        let start = bytes[9] == 0x0A ? 10 : 9
        let isBinary = bytes[start] == UInt8(ascii: "%") && bytes[start + 1..<start + 5].allSatisfy { $0 > 127 }
        log.expect(.header, isBinary, "no comment of four bytes above 127 follows the header")
    }

    private func checkEnd(_ log: inout ConformanceLog) {
        let end = bytes.lastIndex { !isLineEnd($0) } ?? 0
        let isEnded = end >= 4 && starts("%%EOF", at: end - 4) && bytes.count - end <= 3
        log.expect(.trailer, isEnded, "something follows the last %%EOF")
    }

    /// Walks from object to object, as they stand in the file.
    private func checkObjects(_ log: inout ConformanceLog) {
        var lexer = ContentLexer(bytes)
        var numbers: [(value: Double, end: Int)] = []
        while let token = lexer.next() {
            switch token {
            case .number(let value): numbers.append((value, lexer.position))
            case .operator("obj"):
                checkStart(numbers.suffix(2).map(\.value), before: lexer.position, &log)
                readObject(&lexer, &log)
                numbers = []
            case .operator("xref"): checkTable(&lexer, &log)
            default: numbers = []
            }
        }
    }

    /// Number, space, generation, space, keyword, end of line.
    private func checkStart(_ numbers: [Double], before end: Int, _ log: inout ConformanceLog) {
        guard numbers.count == 2 else { return log.expect(.objects, false, "an object has no number") }
        let words = "\(Int(numbers[0])) \(Int(numbers[1])) obj"
        let start = end - words.utf8.count
        let isPlain = start > 0 && starts(words, at: start) && isLineEnd(bytes[start - 1])
        log.expect(
            .objects, isPlain && end < bytes.count && isLineEnd(bytes[end]),
            "object \(Int(numbers[0])) does not begin on a line of its own")
    }

    private func readObject(_ lexer: inout ContentLexer, _ log: inout ConformanceLog) {
        var dictionary: [String: ContentToken] = [:]
        while let token = lexer.next() {
            switch token {
            case .dictionary(let entries): dictionary = entries
            case .operator("stream"): readStream(dictionary, &lexer, &log)
            case .operator("endobj"):
                let start = lexer.position - 6
                let end = lexer.position
                let isPlain = start > 0 && isLineEnd(bytes[start - 1]) && end < bytes.count && isLineEnd(bytes[end])
                return log.expect(.objects, isPlain, "'endobj' at byte \(start) does not stand on a line of its own")
            default: break
            }
        }
    }

    private func readStream(
        _ dictionary: [String: ContentToken], _ lexer: inout ContentLexer, _ log: inout ConformanceLog
    ) {
        let keyword = lexer.position
        var start = keyword
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        let hasLine = start < bytes.count && bytes[start] == 0x0A
        log.expect(.streams, hasLine, "no line end follows 'stream' at byte \(keyword)")
        start += 1
        guard let length = dictionary["Length"]?.number, start + Int(length) + 10 < bytes.count else {
            return log.expect(.streams, false, "the stream at byte \(start) does not say its length directly")
        }
        let end = start + Int(length)
        let isExact =
            starts("\nendstream", at: end) || starts("\r\nendstream", at: end) || starts("\rendstream", at: end)
        log.expect(.streams, isExact, "the stream at byte \(start) is not \(Int(length)) bytes long")
        lexer.move(to: isExact ? end : start)
    }

    /// A classic table: its entries say no more than the trailer and the objects do.
    private func checkTable(_ lexer: inout ContentLexer, _ log: inout ConformanceLog) {
        let place = lexer.position
        log.expect(.objects, place < bytes.count && isLineEnd(bytes[place]), "no line end follows 'xref'")
        while let token = lexer.next() { if case .operator("startxref") = token { return } }
    }

    private func starts(_ words: String, at place: Int) -> Bool {
        let words = words.utf8
        return place >= 0 && place + words.count <= bytes.count
            && bytes[place..<place + words.count].elementsEqual(words)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
