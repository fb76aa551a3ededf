/// The metadata stream of an archival file (ISO 16684-1): document fields, and the standards it claims.
struct XMPPacket {
    private var xml = SyntaxBuffer()

    /// The packet.
    var bytes: [UInt8] { xml.bytes }

    /// Writes the fields.
    init(_ fields: InformationFields) {
        xml.append("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        appendDocument(fields)
        appendProgram(fields)
        appendClaims()
        appendExtensionSchema()
        xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
    }

    private mutating func appendDocument(_ fields: InformationFields) {
        xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
        xml.append("<dc:format>application/pdf</dc:format>\n")
        appendAlternative("title", fields.title)
        if !fields.author.isEmpty {
            xml.append("<dc:creator><rdf:Seq><rdf:li>")
            append(escaped: fields.author)
            xml.append("</rdf:li></rdf:Seq></dc:creator>\n")
        }
        if !fields.subject.isEmpty { appendAlternative("description", fields.subject) }
        if !fields.language.isEmpty {
            xml.append("<dc:language><rdf:Bag><rdf:li>")
            append(escaped: fields.language)
            xml.append("</rdf:li></rdf:Bag></dc:language>\n")
        }
        xml.append("</rdf:Description>\n")
    }

    private mutating func appendProgram(_ fields: InformationFields) {
        xml.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        xml.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
        let date = fields.date?.iso8601 ?? ""
        let texts = [
            ("xmp:CreatorTool", fields.creator), ("xmp:CreateDate", date), ("xmp:ModifyDate", date),
            ("pdf:Producer", fields.producer), ("pdf:Keywords", fields.keywords),
        ]
        for (name, text) in texts where !text.isEmpty {
            xml.append(verbatim: "<\(name)>")
            append(escaped: text)
            xml.append(verbatim: "</\(name)>\n")
        }
        xml.append("</rdf:Description>\n")
    }

    private mutating func appendClaims() {
        xml.append(
            """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>

            """)
    }

    /// PDF/A wants every schema that it does not know described (ISO 19005-3 §6.6.2.3); PDF/UA's is such a one.
    private mutating func appendExtensionSchema() {
        xml.append(
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>

            """)
    }

    private mutating func appendAlternative(_ name: String, _ text: String) {
        xml.append(verbatim: "<dc:\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        append(escaped: text)
        xml.append(verbatim: "</rdf:li></rdf:Alt></dc:\(name)>\n")
    }

    private mutating func append(escaped text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): xml.append("&lt;")
            case UInt8(ascii: ">"): xml.append("&gt;")
            case UInt8(ascii: "&"): xml.append("&amp;")
            default: xml.append(byte: byte)
            }
        }
    }
}
