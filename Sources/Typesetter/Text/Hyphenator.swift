import CHyphen
import Glibc

/// Hyphenation of words in one language by libhyphen.
final class Hyphenator {
    private let dictionary: HyphenationPatterns.Dictionary
    private var marks: [CChar] = []
    private var word: [CChar] = []

    /// Hyphenation by patterns.
    init(_ dictionary: HyphenationPatterns.Dictionary) { self.dictionary = dictionary }

    /// Byte offsets in a word (UTF-8) before which a line may begin after a hyphen, ascending.
    func breaks(in text: some Collection<UInt8>) -> [Int] {
        guard text.count >= 4, text.count <= 120 else { return [] }
        lowercase(text)
        marks = [CChar](repeating: 0, count: text.count + 8)
        var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<Int32>?
        var cuts: UnsafeMutablePointer<Int32>?
        let failed = hnj_hyphen_hyphenate2(
            dictionary.pointer, word, Int32(text.count), &marks, nil, &replacements, &positions, &cuts)
        Self.release(replacements, positions, cuts, count: text.count)
        return failed == 0 ? offsets(in: text) : []
    }

    /// An odd mark at a character allows a break after it; marks count characters.
    private func offsets(in text: some Collection<UInt8>) -> [Int] {
        var found: [Int] = []
        var character = -1
        for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            if character >= 0, marks[character] & 1 != 0 { found.append(offset) }
            character += 1
        }
        return found
    }

    /// Patterns are in lower case: ASCII and Latin-1 letters are enough for the languages at hand.
    private func lowercase(_ text: some Collection<UInt8>) {
        word.removeAll(keepingCapacity: true)
        var previous: UInt8 = 0
        for byte in text {
            var lower = byte
            if byte >= 0x41 && byte <= 0x5A { lower = byte + 0x20 }
            if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { lower = byte + 0x20 }
            word.append(CChar(bitPattern: lower))
            previous = byte
        }
        word.append(0)
    }

    private static func release(
        _ replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ positions: UnsafeMutablePointer<Int32>?,
        _ cuts: UnsafeMutablePointer<Int32>?, count: Int
    ) {
        if let replacements {
            for index in 0..<count { free(replacements[index]) }
            free(replacements)
        }
        free(positions)
        free(cuts)
    }
}
