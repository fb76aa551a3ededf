extension DocumentAssembly {
    /// Embeds the attachments, associates them with the document and returns their name tree.
    mutating func defineAttachments() -> ObjectID? {
        guard !options.attachments.isEmpty else { return nil }
        let attachments = options.attachments.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let specifications = attachments.map { embed($0) }
        catalogEntries.append("/AF[")
        for id in specifications {
            catalogEntries.append(id)
            catalogEntries.append(" ")
        }
        catalogEntries.append("]")
        return file.add {
            $0.append("<</Names[")
            for (attachment, id) in zip(attachments, specifications) {
                $0.append(text: attachment.name)
                $0.append(id)
                $0.append(" ")
            }
            $0.append("]>>")
        }
    }

    private mutating func embed(_ attachment: PDFAttachment) -> ObjectID {
        let content = file.reserve()
        let date = options.date
        file.define(content, compressing: attachment.bytes) {
            $0.append("/Type/EmbeddedFile/Subtype")
            $0.append(name: attachment.mediaType)
            $0.append("/Params<</Size ")
            $0.append(attachment.bytes.count)
            if let date {
                $0.append("/CreationDate")
                $0.append(text: date.syntax)
                $0.append("/ModDate")
                $0.append(text: date.syntax)
            }
            $0.append(">>")
        }
        return file.add {
            $0.append("<</Type/Filespec/F")
            $0.append(text: attachment.name)
            $0.append("/UF")
            $0.append(text: attachment.name)
            $0.append("/Desc")
            $0.append(text: attachment.description)
            $0.append("/AFRelationship/")
            $0.append(verbatim: attachment.relationship.rawValue)
            $0.append("/EF<</F ")
            $0.append(content)
            $0.append("/UF ")
            $0.append(content)
            $0.append(">>>>")
        }
    }
}
