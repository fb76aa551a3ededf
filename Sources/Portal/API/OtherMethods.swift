import HTTPTypes
import Hummingbird

/// Answers methods that an address of the programming interface does not know (RFC 9110 §15.5.6).
struct OtherMethods: Sendable {
    private static let all: [HTTPRequest.Method] =
        [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect]
        + [HTTPRequest.Method("QUERY")].compactMap(\.self)

    /// Adds an answer for each method that no route of an address takes.
    static func add(to router: Router<PortalContext>) {
        var known: [String: Set<String>] = [:]
        for route in router.routes where route.path.description.hasPrefix("/api/v1") {
            known[route.path.description, default: []].insert(route.method.rawValue)
        }
        for (path, methods) in known.sorted(by: { $0.key < $1.key }) {
            let allowed = methods.contains("GET") ? methods.union(["HEAD"]) : methods
            for method in all where !allowed.contains(method.rawValue) {
                router.on(RouterPath(path), method: method) { request, context -> Response in
                    var response = Problem(.methodNotAllowed, requestID: context.requestID).response
                    response.headers[.allow] = allowed.sorted().joined(separator: ", ")
                    return response
                }
            }
        }
    }
}
