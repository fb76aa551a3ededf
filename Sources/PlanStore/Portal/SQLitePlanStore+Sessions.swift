import GRDB
public import HMSPlan

extension SQLitePlanStore {
    // MARK: Sessions

    public func begin(_ session: PortalSession) throws {
        try pool.write {
            try $0.execute(
                sql: "INSERT INTO session (tokenHash, account, formToken, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    session.tokenHash, session.account, session.formToken, session.createdAt.secondsSinceEpoch,
                    session.expiresAt.secondsSinceEpoch,
                ])
        }
    }

    public func session(_ tokenHash: String, at time: Timestamp) throws -> (session: PortalSession, account: Account)? {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT account.*, formToken, createdAt, expiresAt FROM session JOIN account ON account.id = account
                    WHERE tokenHash = ? AND expiresAt > ? AND isActive
                    """)
            guard let row = try Row.fetchOne(statement, arguments: [tokenHash, time.secondsSinceEpoch]),
                let account = Self.account(row)
            else { return nil }
            let session = PortalSession(
                tokenHash: tokenHash, account: account.id, formToken: row["formToken"],
                createdAt: Timestamp(secondsSinceEpoch: row["createdAt"]),
                expiresAt: Timestamp(secondsSinceEpoch: row["expiresAt"]))
            return (session, account)
        }
    }

    public func extend(_ tokenHash: String, to time: Timestamp) throws {
        try pool.write {
            try $0.execute(
                sql: "UPDATE session SET expiresAt = ? WHERE tokenHash = ?",
                arguments: [time.secondsSinceEpoch, tokenHash])
        }
    }

    public func end(_ tokenHash: String) throws {
        try pool.write { try $0.execute(sql: "DELETE FROM session WHERE tokenHash = ?", arguments: [tokenHash]) }
    }

    public func removeSessions(endedBefore time: Timestamp) throws {
        try pool.write {
            try $0.execute(sql: "DELETE FROM session WHERE expiresAt <= ?", arguments: [time.secondsSinceEpoch])
        }
    }

    // MARK: Tokens

    public func addToken(
        hash: String, name: String, association: SourceID, at time: Timestamp
    ) throws -> AccessToken {
        try pool.write { database in
            let known = try Bool.fetchOne(
                database, sql: "SELECT 1 FROM association WHERE id = ?", arguments: [association.text])
            guard known == true else { throw PortalStoreError.unknownAssociation(association) }
            try database.execute(
                sql: "INSERT INTO accessToken (hash, name, association, createdAt) VALUES (?, ?, ?, ?)",
                arguments: [hash, name, association.text, time.secondsSinceEpoch])
            return AccessToken(
                id: database.lastInsertedRowID, association: association, name: name, createdAt: time)
        }
    }

    public func token(_ hash: String) throws -> AccessToken? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM accessToken WHERE hash = ?", arguments: [hash])
                .map(Self.accessToken)
        }
    }

    public func tokens(of association: SourceID?) throws -> [AccessToken] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM accessToken WHERE ?1 IS NULL OR association = ?1 ORDER BY id",
                arguments: [association?.text]
            ).map(Self.accessToken)
        }
    }

    public func removeToken(_ id: Int64) throws {
        try pool.write { try $0.execute(sql: "DELETE FROM accessToken WHERE id = ?", arguments: [id]) }
    }

    private static func accessToken(_ row: Row) -> AccessToken {
        AccessToken(
            id: row["id"], association: SourceID(row["association"]), name: row["name"],
            createdAt: Timestamp(secondsSinceEpoch: row["createdAt"]))
    }

    // MARK: Log

    public func note(_ entry: AuditEntry) throws {
        try pool.write {
            try $0.execute(
                sql: "INSERT INTO auditEntry (time, association, actor, action, subject) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    entry.time.secondsSinceEpoch, entry.association.text, entry.actor, entry.action, entry.subject,
                ])
        }
    }

    public func auditEntries(of association: SourceID, limit: Int) throws -> [AuditEntry] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM auditEntry WHERE association = ? ORDER BY number DESC LIMIT ?",
                arguments: [association.text, limit]
            ).map { row in
                AuditEntry(
                    time: Timestamp(secondsSinceEpoch: row["time"]), association: association, actor: row["actor"],
                    action: row["action"], subject: row["subject"])
            }
        }
    }
}
