public import Typesetter

/// Writes typeset documents as PDF files.
///
/// Files are written in one pass straight from the display list, not by way of Cairo's PDF surface: that one cannot mark
/// artifacts, write attributes or say which of its objects is which, so that every content stream would have to be
/// inflated, changed and deflated again. Nine pages take a third of the time, marks and structure included. Cairo still
/// paints the previews and the drawings within pages.
///
/// A writer keeps what documents share (font subsets, encoded images) and belongs to one worker. What it keeps never
/// shows in a file: the same document and options give the same bytes from any writer.
public final class PDFWriter {
    let fonts = FontLibrary()
    let deflater = Deflater()
    private var imageStore: (limits: ImageLimits, store: ImageStore)?

    /// A writer that knows no font yet.
    public init() {}

    /// The document as a PDF file.
    ///
    /// - Throws: everything that stands in the way: text that belongs to no structure element, figures without
    ///   alternative text, structure that the standards forbid, images and fonts that cannot be embedded.
    public func write(_ document: TypesetDocument, options: PDFDocumentOptions) throws(PDFError) -> [UInt8] {
        var assembly = DocumentAssembly(document, options, deflater: deflater)
        try assembly.check()
        try assembly.paint(fonts: fonts)
        try assembly.embed(images: images(options.imageLimits))
        try assembly.finishStructure()
        assembly.addNavigation()
        assembly.addMetadata()
        return assembly.finish()
    }

    private func images(_ limits: ImageLimits) -> ImageStore {
        if let imageStore, imageStore.limits == limits { return imageStore.store }
        let encoder = ImageEncoder(decoder: ImageDecoder(limits: limits), deflater: deflater)
        let store = ImageStore(encoder: encoder)
        imageStore = (limits, store)
        return store
    }
}
