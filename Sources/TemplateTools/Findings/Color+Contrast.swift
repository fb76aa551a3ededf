#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Typesetter

extension Color {
    /// The colour of `#1C5566`.
    init?(sixDigits text: String) {
        guard text.hasPrefix("#"), text.utf8.count == 7, let number = UInt32(text.dropFirst(), radix: 16) else {
            return nil
        }
        func channel(_ shift: UInt32) -> Float { Float(number >> shift & 0xFF) / 255 }
        self.init(red: channel(16), green: channel(8), blue: channel(0))
    }

    /// The colour with only a part of its opacity.
    func faded(_ opacity: Float) -> Color { Color(red: red, green: green, blue: blue, alpha: alpha * opacity) }

    /// The colour painted over an opaque one.
    func over(_ ground: Color) -> Color {
        func mixed(_ top: Float, _ bottom: Float) -> Float { top * alpha + bottom * (1 - alpha) }
        return Color(
            red: mixed(red, ground.red), green: mixed(green, ground.green), blue: mixed(blue, ground.blue))
    }

    /// Contrast ratio of two opaque colours, 1…21 (WCAG 2.1, "contrast ratio").
    func contrast(to other: Color) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// Relative luminance, 0…1 (WCAG 2.1, "relative luminance").
    var luminance: Double {
        func linear(_ channel: Float) -> Double {
            let value = Double(channel)
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// `#1C5566`.
    var hexadecimal: String {
        let digits = [red, green, blue].map { channel in
            let text = String(Int((channel * 255).rounded()), radix: 16, uppercase: true)
            return text.count < 2 ? "0" + text : text
        }
        return "#" + digits.joined()
    }
}
