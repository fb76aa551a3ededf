/// The metadata stream: what it claims, which properties it uses, and that it says what the information dictionary says
/// (ISO 19005-3 §6.6, ISO 14289-1 §5).
struct MetadataRules {
    /// Properties of the schemas that PDF/A knows, by full name (XMP specification 2005), as far as we write them.
    private static let known: Set<String> = [
        "dc:format", "dc:title", "dc:creator", "dc:description", "dc:language", "xmp:CreatorTool", "xmp:CreateDate",
        "xmp:ModifyDate", "xmp:MetadataDate", "pdf:Producer", "pdf:Keywords", "pdfaid:part", "pdfaid:conformance",
    ]
    private static let namespaces = [
        "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdf": "http://ns.adobe.com/pdf/1.3/", "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
        "pdfuaid": "http://www.aiim.org/pdfua/ns/id/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/", "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    ]

    let file: InspectedFile

    func check(_ log: inout ConformanceLog) {
        guard let stream = file.catalog["/Metadata"], stream.isStream else { return }
        var reader = XMLReader(stream.content)
        guard let root = reader.read(), let description = root.child("rdf:RDF") ?? Self.rdf(root) else {
            return log.expect(.metadata, false, "the metadata is not well-formed XML in UTF-8")
        }
        log.expect(.metadata, stream["/Filter"] == nil, "the metadata is compressed, so that others cannot find it")
        checkPacket(reader.instructions, &log)
        let properties = description.children(named: "rdf:Description").flatMap(\.children)
        checkClaims(properties, &log)
        checkSchemas(properties, &log)
        let title = Self.text(of: "dc:title", in: properties)
        log.expect(.title, title?.isEmpty == false, "the metadata has no title")
        checkInformation(properties, &log)
    }

    private static func rdf(_ root: XMLElement) -> XMLElement? { root.name == "rdf:RDF" ? root : nil }

    private func checkPacket(_ instructions: [String], _ log: inout ConformanceLog) {
        let isPacket = instructions.count == 2 && instructions.allSatisfy { $0.hasPrefix("xpacket ") }
        log.expect(.metadata, isPacket, "the metadata is no XMP packet")
        let isPlain = !instructions.contains { $0.contains("bytes=") || $0.contains("encoding=") }
        log.expect(.metadata, isPlain, "the metadata's packet says its length or encoding")
    }

    private func checkClaims(_ properties: [XMLElement], _ log: inout ConformanceLog) {
        for (name, value) in [("pdfaid:part", "3"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")] {
            let found = properties.filter { $0.name == name }.map(\.text)
            log.expect(.claims, found == [value], "the metadata says \(name) = \(found.joined(separator: ", "))")
        }
    }

    // MARK: Schemas

    private func checkSchemas(_ properties: [XMLElement], _ log: inout ConformanceLog) {
        var described = Self.known
        for container in properties where container.name == "pdfaExtension:schemas" {
            for schema in container.child("rdf:Bag")?.children(named: "rdf:li") ?? [] {
                described.formUnion(checkSchema(schema, &log))
            }
        }
        for property in properties {
            let namespace = Self.namespaces[property.prefix]
            let isBound = namespace != nil && property.namespaces[property.prefix] == namespace
            log.expect(.properties, isBound, "the metadata binds the prefix of \(property.name) to another schema")
            let isDescribed = property.name == "pdfaExtension:schemas" || described.contains(property.name)
            log.expect(.properties, isDescribed, "the metadata's property \(property.name) is not described")
        }
    }

    /// Checks a schema's description; returns the properties it describes.
    private func checkSchema(_ schema: XMLElement, _ log: inout ConformanceLog) -> [String] {
        for name in ["pdfaSchema:schema", "pdfaSchema:namespaceURI", "pdfaSchema:prefix"] {
            let text = schema.child(name)?.text ?? ""
            log.expect(.properties, !text.isEmpty, "a schema of the metadata has no \(name)")
        }
        let prefix = schema.child("pdfaSchema:prefix")?.text ?? ""
        let isSame = schema.child("pdfaSchema:namespaceURI")?.text == Self.namespaces[prefix]
        log.expect(.properties, isSame, "the schema \(prefix) of the metadata has another namespace")
        let properties = schema.child("pdfaSchema:property")?.child("rdf:Seq")?.children(named: "rdf:li") ?? []
        return properties.map { property in
            for name in ["name", "valueType", "category", "description"] {
                let text = property.child("pdfaProperty:" + name)?.text ?? ""
                log.expect(.properties, !text.isEmpty, "a property of the schema \(prefix) has no \(name)")
            }
            let category = property.child("pdfaProperty:category")?.text ?? ""
            log.expect(.properties, ["internal", "external"].contains(category), "a property has category \(category)")
            return prefix + ":" + (property.child("pdfaProperty:name")?.text ?? "")
        }
    }

    // MARK: Information dictionary

    private func checkInformation(_ properties: [XMLElement], _ log: inout ConformanceLog) {
        guard let information = file.trailer["/Info"] else { return }
        let pairs = [
            ("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Subject", "dc:description"),
            ("/Keywords", "pdf:Keywords"), ("/Creator", "xmp:CreatorTool"), ("/Producer", "pdf:Producer"),
        ]
        for (key, name) in pairs {
            let (one, other) = (information[key]?.text ?? "", Self.text(of: name, in: properties) ?? "")
            log.expect(.information, one == other, "\(key) is '\(one)', but \(name) is '\(other)'")
        }
        for (key, name) in [("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")] {
            let date = information[key]?.text ?? ""
            let moment = PDFDate(Self.text(of: name, in: properties) ?? "")?.syntax ?? ""
            log.expect(.information, date == moment, "\(key) is '\(date)', but \(name) is '\(moment)'")
        }
    }

    /// The text of a property: its own or that of the first item of its list.
    private static func text(of name: String, in properties: [XMLElement]) -> String? {
        guard let property = properties.first(where: { $0.name == name }) else { return nil }
        let item = property.children.first?.children.first { $0.name == "rdf:li" }
        return item?.text ?? property.text
    }
}
