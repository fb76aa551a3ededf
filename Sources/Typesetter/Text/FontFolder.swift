import CPango
import Glibc
import Markup

/// Reading of font folders.
enum FontFolder {
    /// Paths of all files below a folder, in the order of their names.
    static func files(below directory: String) throws(Diagnostic) -> [String] {
        guard let names = entries(of: directory) else {
            throw Diagnostic("font-folder", .error, "the font folder '\(directory)' cannot be read")
        }
        var paths: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = "\(directory)/\(name)"
            if isDirectory(path) { paths += try files(below: path) } else { paths.append(path) }
        }
        return paths
    }

    /// Whether a file's name is that of a font.
    static func isFont(_ path: String) -> Bool {
        [".ttf", ".otf", ".ttc", ".otc"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The faces in a font file; none where it is no font.
    static func faces(of path: String, declared: FontFaceDeclaration?) -> [ShapingFace] {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return [] }
        hb_blob_make_immutable(blob)
        defer { hb_blob_destroy(blob) }
        let count = Int(hb_face_count(blob))
        return (0..<min(count, 64)).compactMap { ShapingFace(blob: blob, path: path, index: $0, declared: declared) }
    }

    private static func entries(of directory: String) -> [String]? {
        guard let folder = opendir(directory) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
