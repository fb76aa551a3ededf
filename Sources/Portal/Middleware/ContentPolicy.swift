import HTTPTypes

/// What pages may load (CSP level 3).
enum ContentPolicy {
    /// Our pages: nothing but this site's own files, no code and no style in the page.
    static let pages =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// A report's HTML edition: its own style and embedded pictures, nothing else; shown in our frames only.
    static let report =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'; sandbox"
}

extension HTTPField.Name {
    static let permissionsPolicy = named("Permissions-Policy")
    static let referrerPolicy = named("Referrer-Policy")
    static let xFrameOptions = named("X-Frame-Options")
    static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
    static let forwardedFor = named("X-Forwarded-For")
    static let fetchSite = named("Sec-Fetch-Site")

    /// A name written here, so known to be one.
    static func named(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .via }
}
