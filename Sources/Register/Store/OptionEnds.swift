internal import GRDB
internal import Occasions

/// By when each option has come to its end at the latest, as far as one can say without ranking them.
///
/// It only spares reading what is long over: what runs, and which option is which, follows from the facts alone.
struct OptionEnds {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func options(runningAt moment: Moment) throws -> [Int] {
        try Int.fetchAll(
            database, sql: "SELECT number FROM option WHERE gone > ? ORDER BY number", arguments: [moment.minutes])
    }

    /// Takes a new fact into account.
    func note(_ fact: Fact) throws {
        switch fact.happening {
        case .asked(let request):
            let over = request.taken.end.minutes
            try run(
                "INSERT INTO option (number, gone, over) VALUES (?, ?, ?)",
                [fact.number, min(request.until.minutes + 1, over), over])
        case .extended(let hold, let until):
            try run(
                "UPDATE option SET gone = max(gone, min(over, ?)) WHERE number = ? AND closed = 0",
                [until.minutes + 1, hold])
        case .confirmed(let hold): try run("UPDATE option SET gone = over WHERE number = ? AND closed = 0", [hold])
        case .released(let hold), .overruled(let hold):
            try run("UPDATE option SET gone = min(gone, ?), closed = 1 WHERE number = ?", [fact.when.minutes, hold])
        case .challenged, .withdrawn, .drafted, .published, .told, .subscribed, .rotated, .revoked, .tested, .decided:
            break
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
