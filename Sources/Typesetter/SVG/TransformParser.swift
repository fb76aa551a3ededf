import Glibc

/// Reads the `transform` attribute (SVG 1.1 §7.6).
enum TransformParser {
    /// The transform of a list; `nil` where it is wrong.
    static func parse(_ text: String) -> AffineTransform? {
        var scanner = NumberScanner(text)
        var result = AffineTransform.identity
        while !scanner.isAtEnd() {
            let name = scanner.word()
            guard scanner.take(UInt8(ascii: "(")) else { return nil }
            var numbers: [Double] = []
            while let number = scanner.number() {
                _ = scanner.unit()
                numbers.append(number)
            }
            guard scanner.take(UInt8(ascii: ")")), let step = transform(name, numbers) else { return nil }
            result = result.concatenated(step)
        }
        return result
    }

    private static func transform(_ name: String, _ numbers: [Double]) -> AffineTransform? {
        switch (name, numbers.count) {
        case ("matrix", 6):
            AffineTransform(
                a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
        case ("translate", 1): .translation(x: numbers[0], y: 0)
        case ("translate", 2): .translation(x: numbers[0], y: numbers[1])
        case ("scale", 1): .scale(x: numbers[0], y: numbers[0])
        case ("scale", 2): .scale(x: numbers[0], y: numbers[1])
        case ("rotate", 1): .rotation(degrees: numbers[0])
        case ("rotate", 3): rotation(numbers[0], around: Point(x: numbers[1], y: numbers[2]))
        case ("skewX", 1): AffineTransform(c: tan(numbers[0] * .pi / 180))
        case ("skewY", 1): AffineTransform(b: tan(numbers[0] * .pi / 180))
        default: nil
        }
    }

    private static func rotation(_ degrees: Double, around center: Point) -> AffineTransform {
        AffineTransform.translation(x: center.x, y: center.y)
            .concatenated(.rotation(degrees: degrees))
            .concatenated(.translation(x: -center.x, y: -center.y))
    }
}
