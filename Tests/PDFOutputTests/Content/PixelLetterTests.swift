import Testing
import Typesetter

@testable import PDFOutput

/// Each picture is painted by Cairo and by a reader of the PDF file; both have to match.
@Suite("Pictures as pixel letters")
struct PixelLetterTests {
    private func expect(
        _ picture: String, _ items: DisplayItem..., images: [ImageAsset] = [],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let lines = picture.split(separator: "\n")
        let (width, height) = (Double(lines[0].count), Double(lines.count))
        #expect(
            try painted(width: width, height: height, items, images: images) == picture,
            sourceLocation: sourceLocation)
        if let print = try printed(width: width, height: height, items, images: images) {
            #expect(print == picture, "in the PDF file", sourceLocation: sourceLocation)
        }
    }

    private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Shape {
        .rect(Rect(x: x, y: y, width: width, height: height))
    }

    @Test("filled rectangles, later ones on top")
    func rectangles() throws {
        try expect(
            """
            ________
            _RRRR___
            _RRBBBB_
            _RRBBBB_
            ___BBBB_
            ________
            """,
            .fill(box(1, 1, 4, 3), .color(.red)), .fill(box(3, 2, 4, 3), .color(.blue)))
    }

    @Test("empty and transparent fills paint nothing")
    func emptyFills() throws {
        try expect(
            """
            ____
            ____
            ____
            """,
            .fill(box(1, 1, 0, 2), .color(.red)), .fill(box(1, 1, 2, 0), .color(.red)),
            .fill(box(0, 0, 4, 3), .color(.transparent)), .fill(.path(Path(), evenOdd: false), .color(.red)))
    }

    @Test("strokes of lines")
    func strokes() throws {
        let line = Path([.move(Point(x: 1, y: 2)), .line(Point(x: 7, y: 2))])
        try expect(
            """
            ________
            _GGGGGG_
            _GGGGGG_
            ________
            """,
            .stroke(.path(line, evenOdd: false), StrokeStyle(width: 2), .green))
    }

    @Test("dashes")
    func dashes() throws {
        var style = StrokeStyle(width: 2)
        style.dashes = [2, 2]
        let line = Path([.move(Point(x: 0, y: 2)), .line(Point(x: 8, y: 2))])
        try expect(
            """
            ________
            KK__KK__
            KK__KK__
            ________
            """,
            .stroke(.path(line, evenOdd: false), style, .black))
    }

    @Test("clips hold until restore")
    func clips() throws {
        try expect(
            """
            ______
            _RR___
            _RR___
            _____B
            """,
            .save, .clip(box(1, 1, 2, 2)), .fill(box(0, 0, 6, 4), .color(.red)), .restore,
            .fill(box(5, 3, 1, 1), .color(.blue)))
    }

    @Test("an empty clip hides all")
    func emptyClip() throws {
        try expect(
            """
            ___
            ___
            """,
            .save, .clip(.path(Path(), evenOdd: false)), .fill(box(0, 0, 3, 2), .color(.red)), .restore)
    }

    @Test("the even-odd rule leaves holes")
    func evenOdd() throws {
        var path = Path()
        for (low, high) in [(0.0, 6.0), (2.0, 4.0)] {
            path.segments += [
                .move(Point(x: low, y: low)), .line(Point(x: high, y: low)), .line(Point(x: high, y: high)),
                .line(Point(x: low, y: high)), .close,
            ]
        }
        try expect(
            """
            KKKKKK
            KKKKKK
            KK__KK
            KK__KK
            KKKKKK
            KKKKKK
            """,
            .fill(.path(path, evenOdd: true), .color(.black)))
    }

    @Test("transforms move and scale")
    func transforms() throws {
        try expect(
            """
            ______
            __RRRR
            __RRRR
            ______
            """,
            .save, .transform(AffineTransform(a: 2, d: 2, e: 2, f: 1)), .fill(box(0, 0, 2, 1), .color(.red)),
            .restore)
    }

    @Test("opacity mixes with what is below")
    func opacity() throws {
        try expect(
            """
            rr__
            rr__
            """,
            .fill(box(0, 0, 2, 2), .color(Color(red: 1, green: 0, blue: 0, alpha: 0.5))))
    }

    @Test("a group is paler as a whole: what it covers itself does not shine through")
    func groups() throws {
        try expect(
            """
            rbbb
            rbbb
            """,
            .beginGroup(opacity: 0.5), .fill(box(0, 0, 2, 2), .color(.red)), .fill(box(1, 0, 3, 2), .color(.blue)),
            .endGroup)
    }

    @Test("opacity and colour after a group are as before")
    func afterGroup() throws {
        try expect(
            """
            rrGG
            """,
            .fill(box(2, 0, 1, 1), .color(.green)), .beginGroup(opacity: 0.5),
            .fill(box(0, 0, 2, 1), .color(.red)), .endGroup, .fill(box(3, 0, 1, 1), .color(.green)))
    }

    @Test("gradients with hard stops")
    func gradient() throws {
        let stops = [
            Paint.GradientStop(offset: 0, color: .red), Paint.GradientStop(offset: 0.5, color: .red),
            Paint.GradientStop(offset: 0.5, color: .blue), Paint.GradientStop(offset: 1, color: .blue),
        ]
        try expect(
            """
            ________
            RRRRBBBB
            RRRRBBBB
            ________
            """,
            .fill(
                box(0, 1, 8, 2),
                .linearGradient(from: .zero, to: Point(x: 8, y: 0), stops: stops, isRepeating: false)))
    }

    @Test("repeating gradients go on to both sides")
    func repeatingGradient() throws {
        let stops = [
            Paint.GradientStop(offset: 0, color: .green), Paint.GradientStop(offset: 0.5, color: .green),
            Paint.GradientStop(offset: 0.5, color: .black), Paint.GradientStop(offset: 1, color: .black),
        ]
        try expect(
            """
            GGKKGGKK
            """,
            .fill(
                box(0, 0, 8, 1),
                .linearGradient(from: Point(x: 4, y: 0), to: Point(x: 8, y: 0), stops: stops, isRepeating: true)))
    }

    @Test("gradients to transparent fade")
    func fadingGradient() throws {
        let clear = Color(red: 1, green: 0, blue: 0, alpha: 0)
        let stops = [
            Paint.GradientStop(offset: 0, color: .red), Paint.GradientStop(offset: 0.5, color: .red),
            Paint.GradientStop(offset: 0.5, color: clear), Paint.GradientStop(offset: 1, color: clear),
        ]
        try expect(
            """
            RR__
            RR__
            """,
            .fill(
                box(0, 0, 4, 2),
                .linearGradient(from: .zero, to: Point(x: 4, y: 0), stops: stops, isRepeating: false)))
    }

    @Test("images without opacity, as their file has them")
    func opaqueImage() throws {
        try expect(
            """
            RRGG
            RRGG
            BB__
            BB__
            """,
            .image(ImageID(0), Rect(x: 0, y: 0, width: 4, height: 4)), images: [TestImages.opaque()])
    }

    @Test("images with opacity")
    func alphaImage() throws {
        try expect(
            """
            RRGG
            RRGG
            BBbb
            BBbb
            """,
            .image(ImageID(0), Rect(x: 0, y: 0, width: 4, height: 4)), images: [TestImages.alpha()])
    }

    @Test("images with a palette")
    func indexedImage() throws {
        try expect(
            """
            RRGG
            RRGG
            """,
            .image(ImageID(0), Rect(x: 0, y: 0, width: 4, height: 2)), images: [TestImages.indexed()])
    }

    @Test("drawings")
    func drawing() throws {
        let image = TestImages.svg("<rect width='10' height='20' fill='#00f'/>")
        try expect(
            """
            BB__
            BB__
            BB__
            BB__
            """,
            .image(ImageID(0), Rect(x: 0, y: 0, width: 4, height: 4)), images: [image])
    }
}
