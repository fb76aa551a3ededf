import Typesetter

/// The character codes of all glyphs of a document, found before anything is painted.
struct TextEncoding {
    /// Glyphs whose codes cannot say their text: a replacement text spans them.
    struct Replacement {
        /// Range in the page's glyphs.
        var glyphs: Range<Int>
        var text: [UInt32]
    }

    /// Codes and replacements of one page; codes stand as the page's glyphs do.
    struct PageCodes {
        var codes: [UInt16]
        var replacements: [Replacement] = []
    }

    /// Usage of each face of the document; `nil` for faces that paint nothing.
    private(set) var usages: [FontUsage?]
    /// One for each page.
    private(set) var pages: [PageCodes] = []
    /// Faces that cannot be embedded.
    private(set) var unreadableFaces: [FontFace] = []

    private var isUnreadable: [Bool]

    /// Reads all runs of a document.
    init(_ document: TypesetDocument, programs: FontLibrary) {
        usages = [FontUsage?](repeating: nil, count: document.faces.count)
        isUnreadable = [Bool](repeating: false, count: document.faces.count)
        pages.reserveCapacity(document.pages.count)
        for page in document.pages {
            var codes = PageCodes(codes: [UInt16](repeating: FontUsage.noCode, count: page.glyphs.count))
            page.withBuffers { buffers in
                for case .glyphs(let run) in page.items {
                    read(run, of: buffers, faces: document.faces, programs, into: &codes)
                }
            }
            pages.append(codes)
        }
        for index in usages.indices { usages[index]?.settle() }
    }

    private mutating func read(
        _ run: GlyphRun, of page: PageBuffers, faces: [FontFace], _ programs: FontLibrary, into result: inout PageCodes
    ) {
        let face = Int(run.face.index)
        guard let reader = ClusterReader(run, of: page), faces.indices.contains(face), !isUnreadable[face] else {
            return
        }
        if usages[face] == nil {
            guard let program = programs.program(of: faces[face]) else {
                isUnreadable[face] = true
                unreadableFaces.append(faces[face])
                return
            }
            usages[face] = FontUsage(program: program)
        }
        // Taken out of the array while it changes, so that nothing is copied.
        guard var usage = usages[face] else { return }
        usages[face] = nil
        let isWhole = encodeLetters(of: run, page, &usage, into: &result)
        if !isWhole {
            reader.forEachCluster { cluster in
                Self.encode(cluster, glyphs: page.glyphs, usage: &usage, into: &result)
            }
        }
        usages[face] = usage
    }

    /// Most runs are letters from left to right; `false` where this one is more than that.
    private func encodeLetters(
        of run: GlyphRun, _ page: PageBuffers, _ usage: inout FontUsage, into result: inout PageCodes
    ) -> Bool {
        guard !run.isRightToLeft, !run.hasGeneratedHyphen else { return false }
        let glyphs = Int(run.glyphStart)..<Int(run.glyphStart) + max(0, Int(run.glyphCount))
        let text = Int(run.textStart)..<Int(run.textStart) + max(0, Int(run.textLength))
        return result.codes.withUnsafeMutableBufferPointer {
            usage.encodeLetters(page, glyphs, text, into: $0) == glyphs.upperBound
        }
    }

    private static func encode(
        _ cluster: ClusterReader.Cluster, glyphs: UnsafeBufferPointer<Glyph>, usage: inout FontUsage,
        into result: inout PageCodes
    ) {
        if cluster.glyphs.count == 1 {
            let index = cluster.glyphs.lowerBound
            if let scalar = cluster.onlyScalar {
                result.codes[index] = usage.code(glyph: glyphs[index].id, scalar: scalar)
            } else {
                result.codes[index] = usage.code(glyph: glyphs[index].id, text: cluster.text)
            }
            return
        }
        let text = cluster.text
        if text.count == cluster.glyphs.count {
            for (index, scalar) in zip(cluster.glyphs, cluster.isRightToLeft ? text.reversed() : text) {
                result.codes[index] = usage.code(glyph: glyphs[index].id, scalar: scalar)
            }
        } else {
            for index in cluster.glyphs {
                let isFirst = index == cluster.glyphs.lowerBound
                result.codes[index] = usage.code(glyph: glyphs[index].id, text: isFirst ? text : [0x200B])
            }
            result.replacements.append(Replacement(glyphs: cluster.glyphs, text: text))
        }
    }
}
