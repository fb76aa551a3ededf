import Hummingbird

/// All addresses of the portals, with what guards them.
struct PortalRoutes: Sendable {
    let services: PortalServices
    let files: StaticFiles

    var router: Router<PortalContext> {
        let router = Router(context: PortalContext.self)
        router.middlewares.add(RequestFrame(services: services))
        files.add(to: router)
        OperationRoutes(services: services).add(to: router)
        let pages = router.group()
            .add(middleware: SessionReader(services: services))
            .add(middleware: FormGuard(services: services))
        SignInRoutes(services: services).add(to: pages)
        AccountRoutes(services: services).add(to: pages)
        return router
    }
}
