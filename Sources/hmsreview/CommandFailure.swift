/// Something failed while a command ran: exit code 1.
struct CommandFailure: Error, CustomStringConvertible {
    /// What to tell the user.
    let description: String

    /// A failure with its message.
    init(_ description: String) { self.description = description }
}
