internal import Foundation
internal import Occasions

@testable internal import CPSAT
@testable internal import Desk
@testable internal import Documents
@testable internal import ICalendar

/// What is read from outside, each with what must hold for any bytes.
///
/// Faults and a clear no are right answers; a crash, a fault of hostcity itself or a broken promise is not.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// An .ics file, judged by itself and beside a plan.
    case calendars
    /// An occasion's document.
    case documents
    /// A table of delegations.
    case tables
    /// A plan of a known office and occasion.
    case plans
    /// What a solver worker says.
    case frames

    /// A promise that did not hold.
    package struct Broken: Error, CustomStringConvertible {
        package let description: String
    }

    package func run(_ bytes: [UInt8]) throws {
        switch self {
        case .calendars: try Self.calendar(bytes)
        case .documents: try Self.judge(["plan.yaml"], ["visit.yaml": bytes])
        case .tables: try Self.judge(["plan.yaml"], ["visit.yaml": Self.tabled, "delegations.csv": bytes])
        case .plans: try Self.judge(["plan.yaml"], ["plan.yaml": bytes])
        case .frames: try Self.frame(bytes)
        }
    }

    // MARK: Calendars

    private static func calendar(_ bytes: [UInt8]) throws {
        try judge(["c.ics"], ["c.ics": bytes])
        try judge(["plan.yaml", "c.ics"], ["c.ics": bytes])
        guard let document = try? CalendarFile.parse(bytes, named: "c.ics") else { return }
        let year = 29_189_520...29_715_120
        let account = try CalendarFile.reading(document, over: [year], zone: .utc).account
        guard account.isBalanced else { throw Broken(description: "the account does not add up: \(account)") }
    }

    // MARK: Judging

    /// Reads and judges the files in a small office, some of them replaced.
    private static func judge(_ files: [String], _ changed: [String: [UInt8]]) throws {
        guard office.count > 3 else { throw Broken(description: "the office to judge in is not there") }
        var invocation = Invocation(today: CivilDate(year: 2027, month: 2, day: 1))
        invocation.shelf = FileShelf { path, most in
            if let bytes = changed[path] { return bytes.count > most ? .tooLong : .file(bytes) }
            if let bytes = office[path] { return .file(bytes) }
            return .missing
        }
        for json in [false, true] {
            do {
                let reply = try CheckPlan(.init(files: files, json: json), invocation).run()
                try inspect(reply, isJson: json)
            } catch {
                guard let reply = Trouble.reply(to: error) else { throw error }
                guard reply.ending != .internalFault else { throw Broken(description: reply.text) }
                try inspect(reply, isJson: false)
            }
        }
    }

    /// What goes to a terminal is text, within bounds; JSON is JSON.
    private static func inspect(_ reply: Reply, isJson: Bool) throws {
        let wrong = (reply.text + reply.hints.joined(separator: "\n")).unicodeScalars.first {
            ($0.properties.generalCategory == .control && $0 != "\n")
                || ($0.value >= 0x202A && $0.value <= 0x202E) || ($0.value >= 0x2066 && $0.value <= 0x2069)
        }
        if let wrong { throw Broken(description: "U+\(String(wrong.value, radix: 16)) reaches the terminal") }
        if isJson { _ = try JSONSerialization.jsonObject(with: Data(reply.text.utf8)) }
    }

    // MARK: Frames

    private static func frame(_ bytes: [UInt8]) throws {
        guard bytes.count >= Frame.headSize, let (_, length) = Frame.read(head: bytes) else { return }
        guard length >= 0 else { throw Broken(description: "a message of \(length) bytes") }
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(3...8))
        let y = model.literal()
        model.minimize(LinearExpression(x))
        do {
            let answer = try SolveAnswer(Array(bytes.dropFirst(Frame.headSize)), to: model)
            guard answer.hasSolution else { return }
            guard (3...8).contains(answer.value(of: x)), answer.value(of: y) != answer.value(of: !y) else {
                throw Broken(description: "a value that no solution has")
            }
        } catch is SolverFault {}
    }
}
