internal import CPango

/// The libraries that shape text.
public enum TextEngine {
    /// Names with versions, as manifests state them.
    public static var libraries: [String] { ["Pango \(String(cString: pango_version_string()))"] }
}
