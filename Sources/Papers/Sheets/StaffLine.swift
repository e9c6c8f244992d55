internal import Editions
internal import Occasions

/// An entry of the office's own work, in the words of a sheet.
struct StaffLine {
    let entry: Entry<StaffWords>
    let work: StaffWords.Work
    let timetable: Timetable

    /// Nil for what is protected from the reader.
    init?(_ entry: Entry<StaffWords>, _ timetable: Timetable) {
        guard case .told(let work) = entry.words else { return nil }
        self.entry = entry
        self.work = work
        self.timetable = timetable
    }

    private var words: PaperWords { timetable.words }

    /// More names than this are counted.
    private static let mostNames = 8

    // MARK: Fields

    var place: Cell { Cell(parts: [work.room, work.venue == work.room ? nil : work.venue].compactMap(\.self)) }

    /// Principals by name; delegations by name, or their number where they are many.
    var guests: Cell { names(work.guests) }

    func names(_ guests: [StaffWords.Guest]) -> Cell {
        let delegations = guests.filter(\.isDelegation)
        let principals = guests.filter { !$0.isDelegation }.map(\.title)
        guard delegations.count > Self.mostNames else {
            return Cell(parts: principals + delegations.map(\.title))
        }
        let people = delegations.reduce(0) { $0 + $1.people }
        let count = words.say(
            en: "\(delegations.count) delegations", nl: "\(delegations.count) delegaties",
            fr: "\(delegations.count) délégations")
        return Cell(parts: principals + ["\(count) (\(words.say.people(people)))"])
    }

    /// `Protocol: Anna, Bram`, a line a role; cars apart.
    var onDuty: Cell {
        var roles: [(name: String, people: [String])] = []
        for hand in work.hands {
            let role: String
            switch hand.part {
            case .vehicle: continue
            case .liaison: role = "liaison"
            case .interpreter: role = "interpreter"
            case .duty(let name): role = name
            }
            let index = roles.firstIndex { $0.name == role } ?? roles.count
            if index == roles.count { roles.append((role, [])) }
            roles[index].people.append(hand.name ?? words.nobody)
        }
        return Cell(
            parts: roles.map { role in
                let name = words.role(role.name)
                let colon = words.say(en: ":", nl: ":", fr: " :")
                let people =
                    role.people.count > Self.mostNames
                    ? words.say.people(role.people.count) : role.people.joined(separator: ", ")
                return "\(name)\(colon) \(people)"
            }, isList: true)
    }

    /// `from 08:00`, `until 11:30`
    var setUpAndStrike: Cell {
        Cell(
            parts: [
                work.setUp.map { timetable.clock($0.start) }.map {
                    words.say(en: "from \($0)", nl: "vanaf \($0)", fr: "dès \($0)")
                },
                work.strike.map { timetable.clock($0.end) }.map {
                    words.say(en: "until \($0)", nl: "tot \($0)", fr: "jusqu'à \($0)")
                },
            ].compactMap(\.self))
    }

    var cars: Cell {
        let vehicles = work.hands.compactMap { hand -> String? in
            guard case .vehicle = hand.part else { return nil }
            return hand.name ?? words.nothingYet
        }
        return Cell(
            parts: vehicles + work.pieces.filter(\.areVehicles).map { "\($0.name) × \($0.count)" })
    }

    /// Whether it is certain, how the room is furnished, what is spoken, what is brought.
    var remarks: Cell { Cell(parts: status + needs) }

    var status: [String] {
        if entry.isCancelled { return [words.cancelled] }
        return work.isOption ? [words.option] : work.isTentative ? [words.tentative] : []
    }

    /// For drawings: `!` where it breaks rules, `??` an option, `?` provisional.
    func sign(_ conflicts: [String]) -> String {
        [conflicts.isEmpty ? "" : "!", work.isOption ? "??" : work.isTentative ? "?" : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var needs: [String] {
        let spoken = words.spoken(work.languages, work.interpretation)
        // Of guests on their way the guests say how many they are.
        let people = work.movement == nil ? work.attendance : 0
        return words.hands(furnishing: work.furnishing, people: people)
            + [spoken].filter { _ in work.interpretation != "none" }
            + work.pieces.filter { !$0.areVehicles }.map { "\($0.name) × \($0.count)" }
    }

    var style: Table.Row.Style { entry.isCancelled ? .cancelled : work.isTentative ? .tentative : .plain }

    var length: Cell { Cell(words.length(entry.range.minutes), value: .number(entry.range.minutes)) }
}
