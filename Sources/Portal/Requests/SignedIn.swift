import PlanStore

/// A person at a browser.
struct SignedIn: Sendable {
    /// Who it is.
    let account: Account
    /// The browser's session.
    let session: PortalSession
    /// What stands around the pages that the person sees.
    let facts: FrameFacts
}
