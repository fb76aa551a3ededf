import GRDB

/// The tables of the portals, after those of plans and reviews.
enum PortalSchema {
    static func register(in migrator: inout DatabaseMigrator) {
        registerAccounts(in: &migrator)
        registerList(in: &migrator)
        registerBatches(in: &migrator)
        registerBoardNotices(in: &migrator)
        registerLeases(in: &migrator)
        registerTemporaryPasswords(in: &migrator)
        registerListByAssociation(in: &migrator)
    }

    private static func registerAccounts(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 1 accounts") { database in
            try database.execute(
                sql: """
                    CREATE TABLE account (
                        id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
                        association TEXT NOT NULL REFERENCES association(id) ON DELETE CASCADE,
                        plan TEXT REFERENCES plan(id) ON DELETE CASCADE, isActive INTEGER NOT NULL DEFAULT 1,
                        noticesReadAt INTEGER NOT NULL DEFAULT 0, passwordHash TEXT,
                        failures INTEGER NOT NULL DEFAULT 0, lockedUntil INTEGER
                    ) STRICT;
                    CREATE TABLE session (
                        tokenHash TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
                        formToken TEXT NOT NULL, createdAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX sessionAccount ON session(account);
                    CREATE TABLE accessToken (
                        id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
                        association TEXT NOT NULL REFERENCES association(id) ON DELETE CASCADE,
                        createdAt INTEGER NOT NULL
                    ) STRICT;
                    CREATE TABLE auditEntry (
                        number INTEGER PRIMARY KEY, time INTEGER NOT NULL, association TEXT NOT NULL,
                        actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL
                    ) STRICT;
                    CREATE INDEX auditEntryAssociation ON auditEntry(association, time);
                    """)
        }
    }

    private static func registerList(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 2 list") { database in
            try database.execute(
                sql: """
                    CREATE TABLE companyEntry (
                        plan TEXT PRIMARY KEY REFERENCES plan(id) ON DELETE CASCADE, revision INTEGER NOT NULL,
                        association TEXT NOT NULL, name TEXT NOT NULL, nameKey BLOB NOT NULL, search TEXT NOT NULL,
                        organisationNumber TEXT, units INTEGER NOT NULL, deadline INTEGER, lastReviewed INTEGER,
                        reviewedPeriod INTEGER, period INTEGER, score INTEGER, level INTEGER, previousPeriod INTEGER,
                        previousScore INTEGER, previousLevel INTEGER, weakest TEXT, login INTEGER, deviations INTEGER,
                        activities INTEGER, riskAssessment INTEGER, daysSinceLogin INTEGER, riskCompleted INTEGER,
                        overdueActivities INTEGER NOT NULL, overdueDeviations INTEGER NOT NULL,
                        overdueHighPriority INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX companyEntryAssociation ON companyEntry(association, nameKey);
                    CREATE INDEX reviewPlanPeriod ON review(association, plan, period, version);
                    CREATE INDEX documentId ON document(id);
                    CREATE TABLE reportRead (
                        plan TEXT NOT NULL, period INTEGER NOT NULL, version INTEGER NOT NULL, account INTEGER NOT NULL,
                        readAt INTEGER NOT NULL, PRIMARY KEY (plan, period, version)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
    }

    private static func registerBatches(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 3 batches") { database in
            try database.execute(
                sql: """
                    CREATE TABLE selectedPlan (
                        session TEXT NOT NULL REFERENCES session(tokenHash) ON DELETE CASCADE, plan TEXT NOT NULL,
                        PRIMARY KEY (session, plan)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE batch (
                        id TEXT PRIMARY KEY, association TEXT NOT NULL REFERENCES association(id) ON DELETE CASCADE,
                        adviserName TEXT NOT NULL, adviserEmail TEXT NOT NULL, asOf INTEGER NOT NULL,
                        phase TEXT NOT NULL, createdAt INTEGER NOT NULL, startedAt INTEGER, finishedAt INTEGER
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX batchAssociation ON batch(association, startedAt);
                    CREATE TABLE batchPlan (
                        batch TEXT NOT NULL REFERENCES batch(id) ON DELETE CASCADE, position INTEGER NOT NULL,
                        plan TEXT NOT NULL, company TEXT NOT NULL, state TEXT NOT NULL, rank INTEGER NOT NULL,
                        body BLOB, PRIMARY KEY (batch, plan)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX batchPlanOrder ON batchPlan(batch, rank, position);
                    """)
        }
    }

    private static func registerBoardNotices(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 4 notices of a board") { database in
            try database.execute(sql: "CREATE INDEX noticePlan ON notice(plan, portal, postedAt)")
        }
    }

    private static func registerLeases(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 5 leases") { database in
            try database.execute(
                sql: """
                    ALTER TABLE batch ADD COLUMN owner TEXT;
                    ALTER TABLE batch ADD COLUMN aliveAt INTEGER;
                    ALTER TABLE batch ADD COLUMN stopAskedAt INTEGER;
                    """)
        }
    }

    private static func registerTemporaryPasswords(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 6 temporary passwords") { database in
            try database.execute(sql: "ALTER TABLE account ADD COLUMN passwordExpiresAt INTEGER")
        }
    }

    /// The list in the order in which it is read: an association's rows lie together. It is filled from the plans.
    private static func registerListByAssociation(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("portal 7 list by association") { database in
            try database.execute(
                sql: """
                    DROP TABLE companyEntry;
                    CREATE TABLE companyEntry (
                        plan TEXT NOT NULL UNIQUE REFERENCES plan(id) ON DELETE CASCADE, revision INTEGER NOT NULL,
                        association TEXT NOT NULL, name TEXT NOT NULL, nameKey BLOB NOT NULL,
                        deadline INTEGER, lastReviewed INTEGER, reviewedPeriod INTEGER, period INTEGER, score INTEGER,
                        level INTEGER, previousPeriod INTEGER, previousScore INTEGER, previousLevel INTEGER,
                        weakest TEXT, login INTEGER, deviations INTEGER, activities INTEGER, riskAssessment INTEGER,
                        daysSinceLogin INTEGER, riskCompleted INTEGER, overdueActivities INTEGER NOT NULL,
                        overdueDeviations INTEGER NOT NULL, overdueHighPriority INTEGER NOT NULL,
                        organisationNumber TEXT, units INTEGER NOT NULL, search TEXT NOT NULL,
                        PRIMARY KEY (association, nameKey, plan)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
    }
}
