import GRDB
public import HMSPlan

extension SQLitePlanStore: AccountStore {
    // MARK: Accounts

    public func addAccount(_ account: NewAccount) throws -> Account {
        try pool.write { database in
            guard (account.role == .boardMember) == (account.plan != nil) else { throw PortalStoreError.planAndRole }
            try Self.checkTenant(account, database)
            let taken = try Bool.fetchOne(
                database, sql: "SELECT 1 FROM account WHERE email = ?", arguments: [account.email])
            if taken == true { throw PortalStoreError.addressTaken(account.email) }
            try database.execute(
                sql: """
                    INSERT INTO account (email, name, role, association, plan, passwordHash, passwordExpiresAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    account.email, account.name, account.role.rawValue, account.association.text, account.plan?.text,
                    account.passwordHash, account.passwordExpiresAt?.secondsSinceEpoch,
                ])
            return Account(
                id: database.lastInsertedRowID, email: account.email, name: account.name, role: account.role,
                association: account.association, plan: account.plan, isActive: true,
                noticesReadAt: Timestamp(secondsSinceEpoch: 0), passwordExpiresAt: account.passwordExpiresAt)
        }
    }

    private static func checkTenant(_ account: NewAccount, _ database: Database) throws {
        let known = try Bool.fetchOne(
            database, sql: "SELECT 1 FROM association WHERE id = ?", arguments: [account.association.text])
        guard known == true else { throw PortalStoreError.unknownAssociation(account.association) }
        guard let plan = account.plan else { return }
        let isTheirs = try Bool.fetchOne(
            database, sql: "SELECT 1 FROM plan WHERE id = ? AND association = ?",
            arguments: [plan.text, account.association.text])
        guard isTheirs == true else { throw PortalStoreError.unknownPlan(plan) }
    }

    public func accounts(of association: SourceID?) throws -> [Account] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM account WHERE ?1 IS NULL OR association = ?1 ORDER BY email",
                arguments: [association?.text]
            ).compactMap(Self.account)
        }
    }

    public func account(email: String) throws -> Account? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM account WHERE email = ?", arguments: [email.lowercased()]
            ).flatMap(Self.account)
        }
    }

    public func setActive(_ isActive: Bool, account: Int64) throws {
        try pool.write { database in
            try database.execute(
                sql: "UPDATE account SET isActive = ? WHERE id = ?", arguments: [isActive, account])
            if !isActive {
                try database.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account])
            }
        }
    }

    public func setRole(_ role: AccountRole, account: Int64) throws {
        try pool.write { database in
            try database.execute(
                sql: "UPDATE account SET role = ?1 WHERE id = ?2 AND (plan IS NOT NULL) = (?1 = 'boardMember')",
                arguments: [role.rawValue, account])
            guard database.changesCount == 1 else { throw PortalStoreError.planAndRole }
            try database.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account])
        }
    }

    public func markNoticesRead(account: Int64, at time: Timestamp) throws {
        try pool.write {
            try $0.execute(
                sql: "UPDATE account SET noticesReadAt = max(noticesReadAt, ?) WHERE id = ?",
                arguments: [time.secondsSinceEpoch, account])
        }
    }

    static func account(_ row: Row) -> Account? {
        guard let role = AccountRole(rawValue: row["role"]) else { return nil }
        let plan: String? = row["plan"]
        let expiry: Int? = row["passwordExpiresAt"]
        return Account(
            id: row["id"], email: row["email"], name: row["name"], role: role,
            association: SourceID(row["association"]),
            plan: plan.map { SourceID($0) }, isActive: row["isActive"],
            noticesReadAt: Timestamp(secondsSinceEpoch: row["noticesReadAt"]),
            passwordExpiresAt: expiry.map { Timestamp(secondsSinceEpoch: $0) })
    }

    // MARK: Passwords

    public func credential(of account: Int64) throws -> Credential? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT passwordHash, failures, lockedUntil FROM account WHERE id = ?",
                arguments: [account]
            ).map { row in
                let locked: Int? = row["lockedUntil"]
                return Credential(
                    hash: row["passwordHash"], failures: row["failures"],
                    lockedUntil: locked.map { Timestamp(secondsSinceEpoch: $0) })
            }
        }
    }

    public func setPassword(of account: Int64, hash: String, expiresAt: Timestamp?, keeping session: String?) throws {
        try pool.write { database in
            try database.execute(
                sql: """
                    UPDATE account SET passwordHash = ?, passwordExpiresAt = ?, failures = 0, lockedUntil = NULL
                    WHERE id = ?
                    """,
                arguments: [hash, expiresAt?.secondsSinceEpoch, account])
            try database.execute(
                sql: "DELETE FROM session WHERE account = ? AND tokenHash IS NOT ?", arguments: [account, session])
        }
    }

    public func renewHash(of account: Int64, hash: String) throws {
        try pool.write {
            try $0.execute(sql: "UPDATE account SET passwordHash = ? WHERE id = ?", arguments: [hash, account])
        }
    }

    public func removeTemporaryPassword(of account: Int64) throws {
        try pool.write {
            try $0.execute(
                sql: """
                    UPDATE account SET passwordHash = NULL, passwordExpiresAt = NULL
                    WHERE id = ? AND passwordExpiresAt IS NOT NULL
                    """, arguments: [account])
        }
    }

    public func countFailure(of account: Int64, limit: Int, lockedUntil: Timestamp) throws {
        try pool.write {
            try $0.execute(
                sql: """
                    UPDATE account SET lockedUntil = CASE WHEN failures + 1 >= ?1 THEN ?2 ELSE lockedUntil END,
                        failures = CASE WHEN failures + 1 >= ?1 THEN 0 ELSE failures + 1 END
                    WHERE id = ?3
                    """, arguments: [limit, lockedUntil.secondsSinceEpoch, account])
        }
    }

    public func clearFailures(of account: Int64) throws {
        try pool.write {
            try $0.execute(
                sql: "UPDATE account SET failures = 0, lockedUntil = NULL WHERE id = ?", arguments: [account])
        }
    }
}
