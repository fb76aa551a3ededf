import GRDB

/// The database's tables, version by version. Bodies are JSON in the exchange format; columns beside them are what
/// queries ask for. Every plan belongs to an association, the tenant.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 portfolio") { database in
            try database.execute(
                sql: """
                    CREATE TABLE association (
                        id TEXT PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL, exportedAt INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE plan (
                        id TEXT PRIMARY KEY, association TEXT NOT NULL REFERENCES association(id) ON DELETE CASCADE,
                        company TEXT NOT NULL, organisationNumber TEXT, revision INTEGER NOT NULL,
                        body BLOB NOT NULL, annualActivities BLOB NOT NULL, seen INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX planAssociation ON plan(association, company);
                    CREATE INDEX planOrganisationNumber ON plan(organisationNumber);
                    CREATE TABLE sharedRecord (
                        kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("2 reviews") { database in
            try database.execute(
                sql: """
                    CREATE TABLE review (
                        number INTEGER PRIMARY KEY, plan TEXT NOT NULL, association TEXT NOT NULL, period INTEGER NOT NULL,
                        version INTEGER NOT NULL, asOf TEXT NOT NULL, runTime INTEGER NOT NULL, total INTEGER NOT NULL,
                        level TEXT NOT NULL, completedActivity TEXT, body BLOB NOT NULL, UNIQUE (plan, period, version)
                    ) STRICT;
                    CREATE TABLE document (
                        id TEXT NOT NULL, review INTEGER NOT NULL REFERENCES review(number) ON DELETE CASCADE,
                        mediaType TEXT NOT NULL, PRIMARY KEY (review, id)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE pendingDecision (
                        number INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
                        body BLOB NOT NULL
                    ) STRICT;
                    CREATE INDEX pendingDecisionPlan ON pendingDecision(plan);
                    CREATE TABLE notice (
                        number INTEGER PRIMARY KEY, review INTEGER NOT NULL REFERENCES review(number) ON DELETE CASCADE,
                        portal TEXT NOT NULL, association TEXT NOT NULL, plan TEXT NOT NULL, text TEXT NOT NULL,
                        postedAt INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX noticePortal ON notice(portal, association, postedAt);
                    CREATE TABLE settingChange (
                        number INTEGER PRIMARY KEY, plan TEXT NOT NULL, channel TEXT NOT NULL, isActive INTEGER NOT NULL,
                        changedAt INTEGER NOT NULL, changedBy TEXT NOT NULL, comment TEXT NOT NULL
                    ) STRICT;
                    CREATE INDEX settingChangePlan ON settingChange(plan, channel);
                    """)
        }
        migrator.registerMigration("3 age of shared records") { database in
            try database.execute(sql: "ALTER TABLE sharedRecord ADD COLUMN exportedAt INTEGER NOT NULL DEFAULT 0")
        }
        migrator.registerMigration("4 imports know what they saw") { database in
            try database.execute(sql: "ALTER TABLE plan DROP COLUMN seen")
        }
        PortalSchema.register(in: &migrator)
        return migrator
    }
}
