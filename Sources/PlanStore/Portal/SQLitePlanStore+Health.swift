import Foundation
import GRDB

extension SQLitePlanStore: StoreHealth {
    public func check() throws {
        // Takes the writer's lock and gives it back: tells of a full or read-only disk, changes nothing.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE; ROLLBACK")
        }
    }

    public func byteCount() throws -> Int {
        [pool.path, pool.path + "-wal"].reduce(0) { sum, path in
            let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            return sum + (size ?? 0)
        }
    }
}
