internal import GRDB
internal import Occasions

/// By when each option has come to its end, in a file.
struct SQLiteOptions {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func options(runningAt moment: Moment) throws -> [Int] {
        try Int.fetchAll(
            database, sql: "SELECT number FROM option WHERE gone > ? ORDER BY number", arguments: [moment.minutes])
    }

    /// Takes a new fact into account.
    func note(_ fact: Fact) throws {
        switch OptionEnd(fact) {
        case .opens(let number, let gone, let over):
            try run("INSERT INTO option (number, gone, over) VALUES (?, ?, ?)", [number, gone, over])
        case .runs(let hold, let until):
            try run(
                "UPDATE option SET gone = max(gone, min(over, ?)) WHERE number = ? AND closed = 0", [until, hold])
        case .isKept(let hold): try run("UPDATE option SET gone = over WHERE number = ? AND closed = 0", [hold])
        case .ends(let hold, let minute):
            try run("UPDATE option SET gone = min(gone, ?), closed = 1 WHERE number = ?", [minute, hold])
        case nil: break
        }
    }

    /// Takes every fact into account once more.
    func rebuild(from facts: [Fact]) throws {
        try run("DELETE FROM option", [])
        for fact in facts { try note(fact) }
    }

    private func run(_ statement: String, _ values: StatementArguments) throws {
        try database.cachedStatement(sql: statement).execute(arguments: values)
    }
}
