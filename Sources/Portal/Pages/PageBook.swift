import Markup
import Template

/// All pages of the portals, compiled and checked when the server starts.
struct PageBook: Sendable {
    let signIn: PageTemplate<SignInPage>
    let account: PageTemplate<AccountPage>
    let error: PageTemplate<ErrorPage>
    let text: PageTemplate<TextPage>
    let overview: PageTemplate<OverviewPage>
    let overviewEmpty: PageTemplate<NoContent>
    let companies: PageTemplate<CompanyListPage>
    let company: PageTemplate<WorkCompanyPage>
    let undo: PageTemplate<UndoPage>
    let trial: PageTemplate<TrialPage>
    let runs: PageTemplate<RunListPage>
    let run: PageTemplate<RunPage>
    let stop: PageTemplate<RunPage>
    let result: PageTemplate<ResultPage>
    let notices: PageTemplate<NoticePage>
    let statistics: PageTemplate<StatisticsPage>
    let boardHome: PageTemplate<BoardHomePage>
    let archive: PageTemplate<ArchivePage>
    let report: PageTemplate<ReportPage>
    let boardNotices: PageTemplate<NoticePage>
    let accounts: PageTemplate<AccountsPage>
    let templates: PageTemplate<TemplatesPage>

    /// Compiles the templates of a bundle.
    ///
    /// - Throws: everything that is wrong with the first page that is.
    init(_ loader: any ResourceLoader) throws(TemplateErrors) {
        signIn = try PageTemplate("logg-inn.html", loader)
        account = try PageTemplate("konto.html", loader)
        error = try PageTemplate("feil.html", loader)
        text = try PageTemplate("tekst.html", loader)
        overview = try PageTemplate("oversikt.html", loader)
        overviewEmpty = try PageTemplate("oversikt-tom.html", loader)
        companies = try PageTemplate("boligselskap.html", loader)
        company = try PageTemplate("selskap.html", loader)
        undo = try PageTemplate("angre-varsling.html", loader)
        trial = try PageTemplate("provekjoring.html", loader)
        runs = try PageTemplate("gjennomganger.html", loader)
        run = try PageTemplate("gjennomgang-pagar.html", loader)
        stop = try PageTemplate("gjennomgang-stopp.html", loader)
        result = try PageTemplate("gjennomgang-ferdig.html", loader)
        notices = try PageTemplate("varsler.html", loader)
        statistics = try PageTemplate("statistikk.html", loader)
        boardHome = try PageTemplate("styre.html", loader)
        archive = try PageTemplate("arkiv.html", loader)
        report = try PageTemplate("rapport.html", loader)
        boardNotices = try PageTemplate("styre-varsler.html", loader)
        accounts = try PageTemplate("administrasjon.html", loader)
        templates = try PageTemplate("maler.html", loader)
    }
}
