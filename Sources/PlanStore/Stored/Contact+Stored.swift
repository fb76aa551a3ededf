import HMSPlan

extension Contact {
    static func stored(_ reader: inout StoredReader) -> Contact? {
        reader.object { reader in
            guard let email = reader.text("email"), let id = reader.id("id"), let name = reader.text("name"),
                let phone = reader.text("phone"), let role = reader.text("role")
            else { return nil }
            return Contact(id: id, role: role, name: name, phone: phone, email: email)
        }
    }
}

extension ArchiveEntry {
    static func stored(_ reader: inout StoredReader) -> ArchiveEntry? {
        reader.object { reader in
            guard let date = reader.day("date"), let id = reader.id("id"), let kind = reader.text("kind"),
                let sha256 = reader.text("sha256")
            else { return nil }
            return ArchiveEntry(id: id, kind: kind, date: date, sha256: sha256)
        }
    }
}
