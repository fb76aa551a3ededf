import GRDB

extension SQLitePlanStore {
    public func readTogether<Value>(_ work: () throws -> Value) throws -> Value {
        try read { _ in try work() }
    }

    /// Reads one state of the database; within ``readTogether(_:)`` the one that all of its reads see.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        // "Unsafe" is what this reads without a transaction; there always is one here.
        try pool.unsafeReentrantRead { database in
            if database.isInsideTransaction { return try body(database) }
            try database.beginTransaction(.deferred)
            do {
                let value = try body(database)
                try database.commit()
                return value
            } catch {
                try? database.rollback()
                throw error
            }
        }
    }
}
