internal import Occasions
internal import PostgreSQL

/// The facts of one transaction on a server.
struct ServerFacts: FactWriting {
    let connection: ServerConnection
    private let decoder = CanonicalJSON.Reader()

    init(_ connection: ServerConnection) { self.connection = connection }

    private static let columns = "number, minute, body, who, why, salt, seal, digest"

    func facts() throws -> [Fact] { try fetch("SELECT \(Self.columns) FROM hostcity.fact ORDER BY number") }

    func facts(about subjects: Set<String>) throws -> [Fact] {
        try fetch(
            """
            SELECT \(Self.columns) FROM hostcity.fact WHERE number IN (
                SELECT number FROM hostcity.subject WHERE name IN (SELECT jsonb_array_elements_text($1::jsonb))
            ) ORDER BY number
            """, try CanonicalJSON.text(subjects.sorted()))
    }

    func facts(by who: String) throws -> [Fact] {
        try fetch("SELECT \(Self.columns) FROM hostcity.fact WHERE who = $1 ORDER BY number", who)
    }

    func options(runningAt moment: Moment) throws -> [Int] {
        try connection.run(
            "SELECT number FROM hostcity.option WHERE gone > $1::bigint ORDER BY number", ["\(moment.minutes)"]
        ).values.compactMap { Int($0) }
    }

    func content(_ digest: String) throws -> [UInt8]? {
        try connection.run("SELECT bytes FROM hostcity.content WHERE digest = $1", [digest]).value
            .flatMap(ServerBytes.bytes)
    }

    func contents() throws -> [String] {
        try connection.run("SELECT digest FROM hostcity.content ORDER BY digest COLLATE \"C\"").values
    }

    func keep(_ bytes: [UInt8], as digest: String) throws {
        try connection.run(
            "INSERT INTO hostcity.content (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
            [digest, ServerBytes.text(bytes)])
    }

    func fact(_ number: Int) throws -> Fact? {
        try fetch("SELECT \(Self.columns) FROM hostcity.fact WHERE number = $1::bigint", "\(number)").first
    }

    func last() throws -> Fact? {
        try fetch("SELECT \(Self.columns) FROM hostcity.fact ORDER BY number DESC LIMIT 1").first
    }

    func end() throws -> Fact? {
        try ServerSchema.lockEnd(connection)
        return try last()
    }

    func append(_ facts: [Fact]) throws {
        try ServerSchema.lockEnd(connection)
        for fact in facts {
            let signature = fact.signature
            try connection.run(
                "INSERT INTO hostcity.fact (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                [
                    "\(fact.number)", "\(fact.when.minutes)", try FactBody.text(fact.happening, fact.subjects),
                    signature.who, signature.why, signature.salt, signature.seal, fact.digest,
                ])
            if !fact.subjects.isEmpty {
                try connection.run(
                    "INSERT INTO hostcity.subject (name, number) SELECT jsonb_array_elements_text($1::jsonb), $2::bigint",
                    [try CanonicalJSON.text(fact.subjects), "\(fact.number)"])
            }
            try note(fact)
        }
    }

    func blank(before moment: Moment, forgetting digests: [String]) throws {
        try connection.run(
            """
            UPDATE hostcity.fact SET who = NULL, why = NULL, salt = NULL, account = NULL
            WHERE minute < $1::bigint AND salt IS NOT NULL
            """, ["\(moment.minutes)"])
        try connection.run(
            "DELETE FROM hostcity.content WHERE digest IN (SELECT jsonb_array_elements_text($1::jsonb))",
            [try CanonicalJSON.text(digests)])
    }

    private func note(_ fact: Fact) throws {
        switch OptionEnd(fact) {
        case .opens(let number, let gone, let over):
            try change("INSERT INTO hostcity.option (number, gone, over) VALUES ($1, $2, $3)", [number, gone, over])
        case .runs(let hold, let until):
            try change(
                "UPDATE hostcity.option SET gone = greatest(gone, least(over, $1)) WHERE number = $2 AND NOT closed",
                [until, hold])
        case .isKept(let hold):
            try change("UPDATE hostcity.option SET gone = over WHERE number = $1 AND NOT closed", [hold])
        case .ends(let hold, let minute):
            try change(
                "UPDATE hostcity.option SET gone = least(gone, $1), closed = true WHERE number = $2", [minute, hold])
        case nil: break
        }
    }

    private func change(_ statement: String, _ values: [Int]) throws {
        try connection.run(statement, values.map { "\($0)" })
    }

    private func fetch(_ query: String, _ values: String...) throws -> [Fact] {
        try connection.run(query, values).rows.map(read)
    }

    private func read(_ row: [String?]) throws -> Fact {
        guard row.count == 8, let number = row[0].flatMap({ Int($0) }), let minute = row[1].flatMap({ Int($0) }),
            let body = row[2].flatMap({ decoder.read(FactBody.self, $0) }), let seal = row[6], let digest = row[7]
        else {
            throw RegisterFault.unreadable(fact: row.first.flatMap { $0 } ?? "?")
        }
        return Fact(
            number: number, when: Moment(minutes: minute),
            signature: Signature(who: row[3], why: row[4], salt: row[5], seal: seal), happening: body.happening,
            subjects: body.subjects, digest: digest)
    }
}
