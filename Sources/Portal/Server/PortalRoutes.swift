import Hummingbird
import PlanStore

/// All addresses of the portals, with what guards them.
struct PortalRoutes: Sendable {
    let services: PortalServices
    let files: StaticFiles

    var router: Router<PortalContext> {
        let router = Router(context: PortalContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(RequestFrame(services: services))
        files.add(to: router)
        OperationRoutes(services: services).add(to: router)
        APIRoutes(services: services).add(to: router)
        OtherMethods.add(to: router)
        let pages = router.group()
            .add(middleware: SessionReader(services: services))
            .add(middleware: ErrorPages(services: services))
            .add(middleware: FormGuard(services: services))
            .add(middleware: PasswordGate())
        SignInRoutes(services: services).add(to: pages)
        OpenIDRoutes(services: services)?.add(to: pages)
        AccountRoutes(services: services).add(to: pages)
        AccountsRoutes(services: services).add(to: pages.group().add(middleware: RoleGate(roles: [.administrator])))
        TemplateRoutes(services: services).add(to: pages.group().add(middleware: RoleGate(roles: [.designer])))
        addWork(to: pages.group().add(middleware: RoleGate(roles: [.adviser, .superuser])))
        BoardRoutes(services: services).add(to: pages.group().add(middleware: RoleGate(roles: [.boardMember])))
        // What no route has is answered within the reader's portal, too.
        pages.get("/**") { request, context -> Response in throw PortalError.notFound }
        return router
    }

    private func addWork(to group: RouterGroup<PortalContext>) {
        OverviewRoutes(services: services).add(to: group)
        CompanyListRoutes(services: services).add(to: group)
        CompanyRoutes(services: services).add(to: group)
        TrialRoutes(services: services).add(to: group)
        RunRoutes(services: services).add(to: group)
        NoticeRoutes(services: services).add(to: group)
        StatisticsRoutes(services: services).add(to: group)
    }
}
