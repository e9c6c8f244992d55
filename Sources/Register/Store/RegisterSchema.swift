internal import GRDB

/// The tables of a register that is a file, and how an older file becomes one of today: forward only.
enum RegisterSchema {
    /// How SQLite knows a register from other files of its own: "HCRG".
    static let application = 0x4843_5247

    /// The steps from one version to the next; a file of version n has had the first n.
    private static let steps = [
        """
        CREATE TABLE fact (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            minute INTEGER NOT NULL,
            body TEXT NOT NULL,
            who TEXT,
            why TEXT,
            salt TEXT,
            seal TEXT NOT NULL,
            digest TEXT NOT NULL
        ) STRICT;
        CREATE TABLE subject (
            name TEXT NOT NULL,
            number INTEGER NOT NULL REFERENCES fact,
            PRIMARY KEY (name, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER fact_stays BEFORE UPDATE OF number, minute, body, seal, digest ON fact
            BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
        CREATE TRIGGER fact_is_kept BEFORE DELETE ON fact
            BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
        """,
        """
        CREATE TABLE option (
            number INTEGER PRIMARY KEY REFERENCES fact,
            gone INTEGER NOT NULL,
            over INTEGER NOT NULL,
            closed INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX option_gone ON option (gone);
        CREATE INDEX fact_who ON fact (who);
        """,
        """
        CREATE TABLE content (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        CREATE TRIGGER content_stays BEFORE UPDATE ON content
            BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;
        """,
    ]

    /// From this version on it is known which options have come to their end.
    static let indexed = 2
    /// From this version on it keeps what was published.
    static let publishing = 3

    static var newest: Int { steps.count }

    /// The version of a file; nil: it is no register. An empty file has version 0.
    static func version(_ database: Database) throws -> Int? {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        return mark == application || (tables == 0 && version == 0 && mark == 0) ? version : nil
    }

    /// Brings a file to the newest version, inside one transaction. `facts`: all that are in it.
    static func update(_ database: Database, from version: Int, _ facts: () throws -> [Fact]) throws {
        guard version < newest else { return }
        for step in steps[version...] { try database.execute(sql: step) }
        if version < indexed { try SQLiteOptions(database).rebuild(from: facts()) }
        try database.execute(sql: "PRAGMA application_id = \(application)")
        try database.execute(sql: "PRAGMA user_version = \(newest)")
    }
}
