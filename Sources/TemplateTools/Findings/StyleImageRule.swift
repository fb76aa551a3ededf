import Markup
import Typesetter

/// Finds images that a style sheet names and that are not there, also where no element of the samples takes them.
struct StyleImageRule {
    let loader: any ResourceLoader
    let sources: SourceMap

    func diagnostics() -> [Diagnostic] {
        sources.files.filter { $0.name.hasSuffix(".css") }.flatMap { file in
            StyleSheetImages(file.bytes).addresses.compactMap { missing($0, in: file.name) }
        }
    }

    private func missing(_ address: String, in file: String) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try loader.load(address, relativeTo: file)
            return nil
        } catch {
            var problem = error
            problem.location = sources.firstLocation(of: address)
            return problem
        }
    }
}
