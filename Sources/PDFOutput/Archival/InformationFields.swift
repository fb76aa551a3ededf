import Typesetter

/// What a file says about itself, once in the information dictionary and once in XMP: the two have to agree
/// (ISO 19005-3 §6.6.2).
struct InformationFields {
    var title: String
    var author: String
    var subject: String
    var keywords: String
    var creator: String
    var producer: String
    var date: PDFDate?
    var language: String

    init(_ metadata: DocumentMetadata, _ options: PDFDocumentOptions) {
        title = Self.line(options.title ?? metadata.title)
        author = Self.line(metadata.author)
        subject = Self.line(metadata.subject)
        keywords = Self.line(metadata.keywords)
        creator = Self.line(options.creator)
        producer = DocumentAssembly.producer
        date = options.date
        language = metadata.language
    }

    /// The information dictionary (ISO 32000-1 §14.3.3).
    func append(to syntax: inout SyntaxBuffer) {
        syntax.append("<<")
        let texts: [(StaticString, String)] = [
            ("/Title", title), ("/Author", author), ("/Subject", subject), ("/Keywords", keywords),
            ("/Creator", creator), ("/Producer", producer), ("/CreationDate", date?.syntax ?? ""),
            ("/ModDate", date?.syntax ?? ""),
        ]
        for (key, text) in texts where !text.isEmpty {
            syntax.append(key)
            syntax.append(text: text)
        }
        syntax.append(">>")
    }

    /// One line without controls: XML could not hold them, and spaces at the ends would be lost there.
    private static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            return isControl || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF ? " " : scalar
        }
        let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
        let line = words.joined(separator: " ")
        // PDF/A takes strings of 32 767 bytes (ISO 19005-3 §6.1.13).
        return line.utf8.count <= 16_000 ? line : String(line.prefix(4_000)) + "…"
    }
}
