internal import Occasions

/// What an occasion has promised and been promised: its deadlines, its options on rooms.
struct Promises {
    private(set) var deadlines: [Deadline] = []
    private(set) var holds: [Hold] = []
    private var held: Set<ResourceID> = []

    init(_ form: Form, times: TimeReader, roster: Roster) {
        for item in form["deadlines"]?.each ?? [] { readDeadline(item, times) }
        for item in form["options"]?.each ?? [] { readOption(item, times, roster) }
    }

    private mutating func readDeadline(_ item: Entry, _ times: TimeReader) {
        let keys = ["title", "due", "done"]
        guard let form = Form(item, "a deadline", keys: keys, faults: times.faults) else { return }
        let title = form.required("title", "Send the invitations")?.text(times.faults)
        let due = form.required("due", "2024-01-15").flatMap(times.deadline)
        let isDone = form.read("done") { $0.yes($1) } ?? false
        guard let title, let due else { return }
        deadlines.append(Deadline(title: title, due: due, isDone: isDone, source: item.place))
    }

    /// An option lapses, or is confirmed by contract.
    private mutating func readOption(_ item: Entry, _ times: TimeReader, _ roster: Roster) {
        let faults = times.faults
        let keys = ["room", "rank", "until", "confirmed"]
        guard let form = Form(item, "an option", keys: keys, faults: faults) else { return }
        let mention = form.required("room", "icc/main")
        let room = mention.flatMap { roster.find($0, "room", faults: faults) { $0.room != nil } }
        let rank = form.read("rank") { $0.whole($1, 1...20, of: "rank of an option") } ?? 1
        let until = form["until"].flatMap(times.deadline)
        let isConfirmed = form.read("confirmed") { $0.yes($1) } ?? false
        if isConfirmed, let place = form["until"]?.place {
            faults.add(place, "the option is confirmed and lapses", "Keep one of 'until' and 'confirmed'.")
        }
        if !isConfirmed, form["until"] == nil {
            faults.add(
                item.place, "the option does not say when it lapses",
                "Add one such as 'until: 2024-01-31', or 'confirmed: yes' where a contract holds it.")
        }
        guard let mention, let room, isConfirmed || until != nil else { return }
        if !held.insert(room).inserted {
            faults.add(
                mention.place, "\(mention.shape) stands under 'options' a second time", "Keep one option on a room.")
        }
        holds.append(Hold(room: room, rank: rank, until: until, source: item.place))
    }
}
