internal import PostgreSQL

/// A register on a PostgreSQL server, which the machines of an office share.
///
/// Who writes holds a lock for each subject, so that steps about different rooms do not wait for each other; only the
/// end of the chain, where a fact is appended, is one for all.
package struct ServerStore: FactStore {
    /// `postgresql://user@host/database`
    package let address: String

    package init(_ address: String) { self.address = address }

    package func read<Answer>(_ body: (any FactReading) throws -> Answer) throws -> Answer {
        try told { connection in
            try connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            defer { _ = try? connection.run("ROLLBACK") }
            let version = try ServerSchema.version(connection)
            guard version <= ServerSchema.newest else { throw RegisterFault.newer(version: version) }
            return try version == 0 ? body(NoFacts()) : body(ServerFacts(connection))
        }
    }

    package func write<Answer>(
        about subjects: Set<String>, _ body: (any FactWriting) throws -> Answer
    ) throws -> Answer {
        try told { connection in
            try connection.run("SET lock_timeout = '60s'")
            let version = try ServerSchema.version(connection)
            guard version <= ServerSchema.newest else { throw RegisterFault.newer(version: version) }
            if version < ServerSchema.newest { try ServerSchema.update(connection) }
            try connection.run("BEGIN")
            do {
                try lock(subjects, connection)
                let answer = try body(ServerFacts(connection))
                try commit(connection)
                return answer
            } catch {
                if connection.isAlive { _ = try? connection.run("ROLLBACK") }
                throw error
            }
        }
    }

    /// In one order for all, so that nobody waits for somebody who waits for them.
    private func lock(_ subjects: Set<String>, _ connection: ServerConnection) throws {
        let (lock, all) = (ServerSchema.lock, ServerSchema.all)
        guard subjects.count <= Self.mostLocks else {
            try connection.run("SELECT pg_advisory_xact_lock(\(lock), \(all))")
            return
        }
        try connection.run("SELECT pg_advisory_xact_lock_shared(\(lock), \(all))")
        try connection.run(
            """
            SELECT pg_advisory_xact_lock(\(lock), key) FROM (
                SELECT DISTINCT CASE hashtext(name) WHEN \(ServerSchema.end) THEN 1 WHEN \(all) THEN 1
                    ELSE hashtext(name) END AS key
                FROM jsonb_array_elements_text($1::jsonb) AS name ORDER BY key
            ) AS keys
            """, [try CanonicalJSON.text(subjects.sorted())])
    }

    /// A server has 64 locks for each connection it may have, and many may write at once.
    private static let mostLocks = 200

    private func commit(_ connection: ServerConnection) throws {
        do throws(ServerFault) {
            try connection.run("COMMIT")
        } catch {
            guard connection.isAlive else {
                throw RegisterFault(
                    "the connection to the register broke while it recorded this",
                    "Look with 'hostcity log' whether it was recorded before you ask again.")
            }
            throw error
        }
    }

    /// Opens a connection; what the server says against something is told in our words.
    private func told<Answer>(_ body: (ServerConnection) throws -> Answer) throws -> Answer {
        do {
            return try body(try ServerConnection(address))
        } catch let fault as ServerFault {
            throw RegisterFault(fault)
        }
    }
}

extension RegisterFault {
    /// What a server says, with what to do about it.
    fileprivate init(_ fault: ServerFault) {
        switch fault.state {
        case nil:
            self.init(
                "the server of the register cannot be reached: \(fault.message)",
                "Check the address, the network and your account (a password belongs in ~/.pgpass); nothing was recorded."
            )
        case "42501":
            self.init(
                "your account on the server may not do this: \(fault.message)",
                "Ask who keeps the server for hostcity_viewer, hostcity_planner or hostcity_approver; nothing was recorded."
            )
        case "23P01":
            self.init(
                "another occasion has a contract on this room at this time",
                "Release that contract first; nothing was recorded.")
        case "55P03":
            self.init("others keep the register busy", "Ask again; nothing was recorded.")
        case "53100", "53200", "53300":
            self.init("the server has no room left: \(fault.message)", "Ask who keeps it; nothing was recorded.")
        case "0A000", "58P01":
            self.init(
                "the server lacks something: \(fault.message)",
                "Install PostgreSQL's own extensions there (btree_gist); nothing was recorded.")
        default:
            self.init(
                "the server refuses this: \(fault.message)", "Ask who keeps the server; nothing was recorded.")
        }
    }
}
