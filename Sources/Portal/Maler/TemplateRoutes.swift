import Foundation
import Hummingbird
import PlanStore

/// `/maler`: what a designer needs to know of the templates in use. Templates themselves are files on the designer's own
/// machine; they come here with a new version of the program's resources.
struct TemplateRoutes: Sendable {
    let services: PortalServices
    private let page: TemplatesPage

    init(services: PortalServices) {
        self.services = services
        let folder = URL(filePath: services.configuration.templates).deletingLastPathComponent().path
        page = TemplatesPage(templates: ShelvedTemplate.all(in: folder))
    }

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/maler") { request, context in
            let frame = try services.frame("Maler", context, current: "/maler")
            return Response.page(services.pages.templates.html(page, in: frame))
        }
    }
}
