import Foundation
import HMSPlan
import Markup
import Testing

@testable import TemplatePreview

/// What the preview itself cannot do is told like what is wrong with a template.
@Suite("Diagnostics of the preview")
struct PreviewDiagnosticTests {
    @Test("A plan of which there is no sample is told; another choice is shown as ever")
    func unknownPlan() async throws {
        let folder = try TemplateFolder()
        defer { withExtendedLifetime(folder) {} }
        let studio = PreviewStudio(try RunningPreview.settings(folder))
        let state = await studio.examinedState(
            of: PreviewChoice(plan: "finnes-ikke", language: .nb), isExplained: false)
        #expect(state.diagnostics?.map(\.code) == ["preview-plan"])
        let next = await studio.examinedState(of: PreviewChoice(plan: "small-1", language: .nb), isExplained: false)
        #expect(next.diagnostics?.map(\.code) == [])
        #expect(!next.pages.isEmpty)
    }

    @Test("Where the system gives no watch, the reason and what to do stand there")
    func watch() {
        // The kernel refuses flags that it does not know.
        let error = #expect(throws: Diagnostic.self) { _ = try FolderWatch([], flags: -1) }
        #expect(error?.code == "preview-watch")
        #expect(error?.message == "the folder cannot be watched: invalid argument")
        #expect(error?.hints.isEmpty == false)
    }
}
