import PDFOutput
import Testing

@testable import TemplateTools

@Suite("Alignment of pages")
struct PageAlignmentTests {
    /// Pairs of two documents whose pages are letters: `a=a` the same, `b/x` changed, `b-` gone, `+x` new.
    private func pairs(_ old: String, _ new: String) -> String {
        let (one, other) = (Array(old), Array(new))
        let alignment = PageAlignment(old: one.count, new: other.count) { one[$0] == other[$1] }
        return alignment.pairs.map { pair in
            switch (pair.old, pair.new) {
            case (let old?, let new?): "\(one[old])\(pair.isSame ? "=" : "/")\(other[new])"
            case (let old?, nil): "\(one[old])-"
            case (nil, let new?): "+\(other[new])"
            case (nil, nil): "?"
            }
        }.joined(separator: " ")
    }

    @Test(
        "Pages that are the same stand for each other, what lies between is paired in order",
        arguments: [
            ("abc", "abc", "a=a b=b c=c"), ("abc", "axc", "a=a b/x c=c"), ("abc", "abxc", "a=a b=b +x c=c"),
            ("abc", "ac", "a=a b- c=c"), ("abc", "xyabc", "+x +y a=a b=b c=c"), ("abc", "xyz", "a/x b/y c/z"),
            ("ab", "", "a- b-"), ("", "xy", "+x +y"), ("", "", ""), ("aabb", "abab", "a=a a- b=b +a b=b"),
        ])
    func alignment(old: String, new: String, expected: String) { #expect(pairs(old, new) == expected) }
}

@Suite("Difference of pictures")
struct PixelDifferenceTests {
    private func picture(_ shades: [UInt8], width: Int) -> PixelBuffer {
        PixelBuffer(width: width, height: shades.count / width, bytes: shades.flatMap { [$0, $0, $0, 255] })
    }

    @Test("Ink that went is red, ink that came is green, the rest is pale")
    func colours() {
        let found = PixelDifference(picture([0, 255, 0, 255], width: 2), picture([255, 0, 0, 255], width: 2))
        #expect(found.count == 2)
        let pixels = (0..<2).flatMap { y in (0..<2).map { x in found.picture.pixel(x: x, y: y) } }
        #expect(pixels[0].red > pixels[0].green)
        #expect(pixels[1].green > pixels[1].red)
        #expect(pixels[2] == (192, 192, 192, 255))
        #expect(pixels[3] == (255, 255, 255, 255))
    }

    @Test("A shade of an edge is no difference; a larger page is")
    func limits() {
        #expect(PixelDifference(picture([100], width: 1), picture([110], width: 1)).count == 0)
        #expect(PixelDifference(picture([255], width: 1), picture([255, 255], width: 2)).count == 1)
    }
}
