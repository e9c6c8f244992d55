import Foundation
import Occasions
import Register
import Testing

/// A register in a folder of its own, and short ways to write in it.
struct Ledger {
    /// The two places that keep a register; the same tests hold for both.
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case file = "a file"
        case server = "a PostgreSQL server"

        /// Those that this machine has.
        static var available: [Kind] { allCases.filter { $0 == .file || TestServer.isInstalled } }

        var testDescription: String { rawValue }
    }

    let folder: URL
    let store: any FactStore

    init(_ kind: Kind = .file) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store =
            switch kind {
            case .file: try SQLiteStore(folder.appending(path: "office.register").path)
            case .server: ServerStore(try TestServer.shared.get().database())
            }
    }

    /// Of a register that is a file.
    var path: String { folder.appending(path: "office.register").path }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    var holds: HoldLedger { HoldLedger(store) }

    func facts() throws -> [Fact] { try store.read { try $0.facts() } }

    /// Asks for a room from hour to hour; who asks is named after the occasion.
    @discardableResult
    func ask(
        _ room: String, for occasion: String, _ hours: ClosedRange<Int>, until: Int = 100_000, at now: Int = 0,
        takes: Set<String>? = nil, insteadOf: Int? = nil
    ) throws -> Int {
        let request = Ledger.request(
            room, for: occasion, hours, until: until, takes: takes, insteadOf: insteadOf)
        return try holds.ask(request, Ledger.pen(at: now)).hold.number
    }

    static func request(
        _ room: String, for occasion: String, _ hours: ClosedRange<Int>, until: Int = 100_000,
        takes: Set<String>? = nil, insteadOf: Int? = nil
    ) -> HoldRequest {
        let range = TimeRange(
            Moment(minutes: 200_000 + hours.lowerBound * 60), minutes: (hours.upperBound - hours.lowerBound) * 60)
        return HoldRequest(
            room: room, takes: takes ?? [room], occasion: occasion, title: occasion, range: range, taken: range,
            until: Moment(minutes: until), insteadOf: insteadOf)
    }

    static func pen(at now: Int = 0, why: String? = nil, isNamed: Bool = true) -> Pen {
        Pen(
            who: "anna", why: why, now: Moment(minutes: now), isNamed: isNamed, salt: { "0123456789abcdef" })
    }

    /// The ranks at a moment, by the number of the option.
    func ranks(at now: Int = 0) throws -> [Int: Int] {
        let book = try holds.book(now: Moment(minutes: now))
        return Dictionary(uniqueKeysWithValues: book.standings.map { ($0.number, $0.rank) })
    }
}
