/// How lines of the log are written.
public enum LogFormat: String, Hashable, Sendable, CaseIterable {
    /// `time level label: key=value … message`, for people.
    case text
    /// One JSON object a line, for programs that gather logs.
    case json
}
