import Foundation
import Hummingbird
import PlanStore

/// What a request carries through the portals: who is signed in, and the form that was posted.
struct PortalContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client's address as the connection has it.
    let connectedAddress: String
    /// Who is signed in.
    var signedIn: SignedIn?
    /// The token of a program.
    var token: AccessToken?
    /// The posted form; its protection is checked already.
    var form = FormFields()
    /// Names the request in logs, pages and answers.
    var requestID = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        connectedAddress = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    /// Who is signed in.
    ///
    /// - Throws: ``PortalError/signInFirst`` where nobody is.
    func account() throws(PortalError) -> Account {
        guard let signedIn else { throw .signInFirst }
        return signedIn.account
    }

    /// A part of the address, with escapes resolved.
    ///
    /// - Throws: ``PortalError/notFound`` where it is missing.
    func parameter(_ name: String) throws(PortalError) -> String {
        guard let text = parameters.get(name)?.removingPercentEncoding, !text.isEmpty, text.utf8.count <= 200 else {
            throw .notFound
        }
        return text
    }
}
