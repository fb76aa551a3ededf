import Markup
import Typesetter

extension DocumentAssembly {
    /// Writes the images that are painted.
    mutating func embed(images: ImageStore) throws(PDFError) {
        var problems: [Diagnostic] = []
        for (index, asset) in document.images.enumerated() {
            let id = resources.firstImage.advanced(by: index)
            guard resources.usedImages.contains(Int32(index)) else {
                file.define(id) { $0.append("null") }
                continue
            }
            do {
                switch try images.image(asset) {
                case .raster(let content, let mask): embed(content, mask: mask, as: id)
                case .drawing(let drawing): embed(drawing, as: id)
                }
            } catch {
                problems.append(error)
            }
        }
        guard problems.isEmpty else { throw PDFError(problems) }
    }

    private mutating func embed(_ content: EncodedImage.Stream, mask: EncodedImage.Stream?, as id: ObjectID) {
        var maskID: ObjectID?
        if let mask {
            let id = file.reserve()
            file.define(id, stream: mask.data) { $0.append(mask.dictionary) }
            maskID = id
        }
        file.define(id, stream: content.data) {
            $0.append(content.dictionary)
            guard let maskID else { return }
            $0.append("/SMask ")
            $0.append(maskID)
        }
    }

    private mutating func embed(_ drawing: ImportedDrawing, as form: ObjectID) {
        let first = file.reserve(drawing.objects.count - 1)
        for (index, object) in drawing.objects.enumerated() {
            let id = index == 0 ? form : first.advanced(by: index - 1)
            var syntax = SyntaxBuffer()
            for piece in object.pieces {
                switch piece {
                case .syntax(let bytes): syntax.append(bytes)
                case .reference(let target): syntax.append(first.advanced(by: target - 1))
                }
            }
            guard let stream = object.stream else {
                file.define(id, syntax)
                continue
            }
            if index == 0 {
                file.define(id, compressing: stream) { $0.append(syntax) }
            } else {
                file.define(id, stream: stream) { $0.append(syntax) }
            }
        }
    }
}
