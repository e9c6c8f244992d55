private import Foundation
internal import GRDB
internal import Occasions

/// The facts of one transaction.
struct SQLiteFacts: FactWriting {
    private let database: Database
    /// False for a file that an older hostcity wrote last.
    private let isIndexed: Bool
    private let keepsContents: Bool
    private let decoder = CanonicalJSON.Reader()

    init(_ database: Database, version: Int = RegisterSchema.newest) {
        self.database = database
        isIndexed = version >= RegisterSchema.indexed
        keepsContents = version >= RegisterSchema.publishing
    }

    private static let columns = "number, minute, body, who, why, salt, seal, digest"

    func facts() throws -> [Fact] { try fetch("SELECT \(Self.columns) FROM fact ORDER BY number") }

    func facts(about subjects: Set<String>) throws -> [Fact] {
        var numbers: Set<Int> = []
        for name in subjects.sorted() {
            numbers.formUnion(
                try Int.fetchAll(database, sql: "SELECT number FROM subject WHERE name = ?", arguments: [name]))
        }
        return try numbers.sorted().compactMap(fact(_:))
    }

    func facts(by who: String) throws -> [Fact] {
        try Row.fetchAll(
            database, sql: "SELECT \(Self.columns) FROM fact WHERE who = ? ORDER BY number", arguments: [who]
        ).map(read)
    }

    func options(runningAt moment: Moment) throws -> [Int] {
        if isIndexed { return try SQLiteOptions(database).options(runningAt: moment) }
        return try facts().compactMap { if case .asked = $0.happening { $0.number } else { nil } }
    }

    func content(_ digest: String) throws -> [UInt8]? {
        guard keepsContents else { return nil }
        return try Data.fetchOne(database, sql: "SELECT bytes FROM content WHERE digest = ?", arguments: [digest])
            .map(Array.init)
    }

    func contents() throws -> [String] {
        keepsContents ? try String.fetchAll(database, sql: "SELECT digest FROM content ORDER BY digest") : []
    }

    func keep(_ bytes: [UInt8], as digest: String) throws {
        try database.execute(
            sql: "INSERT INTO content (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
            arguments: [digest, Data(bytes)])
    }

    func fact(_ number: Int) throws -> Fact? {
        let query = try database.cachedStatement(sql: "SELECT \(Self.columns) FROM fact WHERE number = ?")
        return try Row.fetchOne(query, arguments: [number]).map(read)
    }

    func last() throws -> Fact? {
        try fetch("SELECT \(Self.columns) FROM fact ORDER BY number DESC LIMIT 1").first
    }

    /// The lock around the whole write keeps all others out.
    func end() throws -> Fact? { try last() }

    func append(_ facts: [Fact]) throws {
        for fact in facts {
            let signature = fact.signature
            try database.execute(
                sql: "INSERT INTO fact (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    fact.number, fact.when.minutes, try FactBody.text(fact.happening, fact.subjects), signature.who,
                    signature.why, signature.salt, signature.seal, fact.digest,
                ])
            for name in fact.subjects {
                try database.execute(
                    sql: "INSERT INTO subject (name, number) VALUES (?, ?)", arguments: [name, fact.number])
            }
            try SQLiteOptions(database).note(fact)
        }
    }

    func blank(before moment: Moment, forgetting digests: [String]) throws {
        try database.execute(
            sql: "UPDATE fact SET who = NULL, why = NULL, salt = NULL WHERE minute < ? AND salt IS NOT NULL",
            arguments: [moment.minutes])
        for digest in digests {
            try database.execute(sql: "DELETE FROM content WHERE digest = ?", arguments: [digest])
        }
    }

    private func fetch(_ query: String) throws -> [Fact] { try Row.fetchAll(database, sql: query).map(read) }

    private func read(_ row: Row) throws -> Fact {
        let number: Int = row["number"]
        guard let body = decoder.read(FactBody.self, row["body"]) else {
            throw RegisterFault.unreadable(fact: "\(number)")
        }
        return Fact(
            number: number, when: Moment(minutes: row["minute"]),
            signature: Signature(who: row["who"], why: row["why"], salt: row["salt"], seal: row["seal"]),
            happening: body.happening, subjects: body.subjects, digest: row["digest"])
    }
}

/// A register that nobody has written to yet.
struct NoFacts: FactReading {
    func facts() -> [Fact] { [] }
    func facts(about subjects: Set<String>) -> [Fact] { [] }
    func facts(by who: String) -> [Fact] { [] }
    func options(runningAt moment: Moment) -> [Int] { [] }
    func fact(_ number: Int) -> Fact? { nil }
    func content(_ digest: String) -> [UInt8]? { nil }
    func contents() -> [String] { [] }
    func last() -> Fact? { nil }
}
