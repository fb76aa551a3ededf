import HMSPlan

extension User {
    static func stored(_ reader: inout StoredReader) -> User? {
        reader.object { reader in
            guard let id = reader.id("id"), let isActive = reader.truth("isActive"),
                let lastLogin = reader.optional("lastLogin", { $0.moment() }), let name = reader.text("name"),
                let role = reader.value("role", UserRole.self)
            else { return nil }
            return User(id: id, name: name, role: role, isActive: isActive, lastLogin: lastLogin)
        }
    }
}

extension Login {
    static func stored(_ reader: inout StoredReader) -> Login? {
        reader.object { reader in
            guard let time = reader.moment("time"), let user = reader.id("user") else { return nil }
            return Login(user: user, time: time)
        }
    }
}

extension NotificationSetting {
    static func stored(_ reader: inout StoredReader) -> NotificationSetting? {
        reader.object { reader in
            guard let changedAt = reader.optional("changedAt", { $0.moment() }),
                let author = reader.optional("changedBy", { $0.text() }), let isActive = reader.truth("isActive")
            else { return nil }
            let changedBy = author.flatMap(ChangeAuthor.init)
            guard author == nil || changedBy != nil else { return nil }
            return NotificationSetting(isActive: isActive, changedAt: changedAt, changedBy: changedBy)
        }
    }
}
