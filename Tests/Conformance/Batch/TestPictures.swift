import Foundation
import Markup
import PDFOutput
import Typesetter

/// Writes the first pages of tests and their references as PNG files, to look at.
struct TestPictures {
    let folder: String

    /// Paints the tests whose paths hold one of the texts asked for.
    func write(_ options: Options, _ suite: String) -> Int32 {
        do throws(Diagnostic) {
            let typesetter = try SuiteTypesetter(suite: suite, fonts: options.fonts)
            for path in SuiteFolder(root: suite).tests() where options.only.contains(where: { path.contains($0) }) {
                let test = Reftest(typesetter: typesetter, path: path)
                let name = path.split(separator: "/").last.map(String.init) ?? path
                try paint(path, name + ".test", test)
                for reference in try SuiteFile(path: path, loader: typesetter.loader).references {
                    try paint(try test.referencePath(reference), name + ".ref", test)
                }
            }
            return 0
        } catch {
            print("Conformance: \(error.message)")
            return 1
        }
    }

    private func paint(_ path: String, _ name: String, _ test: Reftest) throws(Diagnostic) {
        let document = try test.typesetter.typeset(path, paper: test.paper).document
        for index in document.pages.indices.prefix(8) {
            let png = try PNGPainter().png(page: index, of: document)
            let file = "\(folder)/\(name)-\(index + 1).png"
            guard FileManager.default.createFile(atPath: file, contents: Data(png)) else { return }
        }
    }
}
