/// The program's version, as `--version` and manifests state it.
public enum EngineVersion {
    /// Version of hmsreview.
    public static let current = "0.1.0"
}
