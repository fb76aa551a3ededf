extension Color {
    /// An opaque colour from `0xRRGGBB`.
    init(rgb: UInt32) {
        self.init(
            red: Float(rgb >> 16 & 255) / 255, green: Float(rgb >> 8 & 255) / 255, blue: Float(rgb & 255) / 255)
    }

    /// An opaque colour from hue in degrees, saturation and lightness 0…1 (CSS Color 4 §7.1).
    init(hue: Double, saturation: Double, lightness: Double) {
        let turned = hue.truncatingRemainder(dividingBy: 360)
        let degrees = turned < 0 ? turned + 360 : turned
        let amplitude = saturation * min(lightness, 1 - lightness)
        func channel(_ offset: Double) -> Float {
            let place = (offset + degrees / 30).truncatingRemainder(dividingBy: 12)
            return Float(lightness - amplitude * max(-1, min(place - 3, 9 - place, 1)))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
    }

    /// The premultiplied mixture with another colour, of which it takes a share of 0…1.
    func mixed(with other: Color, share: Float) -> Color {
        let alpha = self.alpha * (1 - share) + other.alpha * share
        guard alpha > 0 else { return .transparent }
        func channel(_ a: Float, _ b: Float) -> Float {
            (a * self.alpha * (1 - share) + b * other.alpha * share) / alpha
        }
        return Color(
            red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue),
            alpha: alpha)
    }

    /// As CSS text: `#1c5566`, with alpha `#1c556680`.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef")
        let channels = alpha >= 1 ? [red, green, blue] : [red, green, blue, alpha]
        return channels.reduce(into: "#") {
            let value = Int((min(max($1, 0), 1) * 255).rounded())
            $0.append(digits[value / 16])
            $0.append(digits[value % 16])
        }
    }
}
