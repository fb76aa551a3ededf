import Foundation

/// Writes images as `data:` addresses (RFC 2397).
enum DataAddress {
    /// The address of an image file.
    static func make(_ bytes: [UInt8]) -> String {
        "data:\(mediaType(bytes));base64,\(Data(bytes).base64EncodedString())"
    }

    private static func mediaType(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8]) { return "image/jpeg" }
        return "image/svg+xml"
    }
}
