import Markup
import Template

/// All pages of the portals, compiled and checked when the server starts.
struct PageBook: Sendable {
    let signIn: PageTemplate<SignInPage>
    let account: PageTemplate<AccountPage>
    let error: PageTemplate<ErrorPage>
    let text: PageTemplate<TextPage>

    /// Compiles the templates of a bundle.
    ///
    /// - Throws: everything that is wrong with the first page that is.
    init(_ loader: any ResourceLoader) throws(TemplateErrors) {
        signIn = try PageTemplate("logg-inn.html", loader)
        account = try PageTemplate("konto.html", loader)
        error = try PageTemplate("feil.html", loader)
        text = try PageTemplate("tekst.html", loader)
    }
}
