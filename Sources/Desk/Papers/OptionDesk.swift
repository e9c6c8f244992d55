internal import Handbook
internal import Occasions
internal import Papers

/// Turns the options of documents and register into what papers tell of them.
struct OptionDesk {
    /// With the options that the register has at the moment of the question.
    let problem: Problem
    let language: Language

    private struct Held {
        let occasion: Occasion
        let hold: Hold

        var time: TimeRange { hold.taken(in: occasion.window) }
    }

    /// In the order of the documents; those known to the register alone last.
    private var all: [Held] {
        (problem.occasions + problem.otherHolders).flatMap { occasion in
            occasion.holds.map { Held(occasion: occasion, hold: $0) }
        }
    }

    /// Bids and inquiries stand on no paper; of them only that somebody stands before is told.
    var lines: [OptionLine] {
        let all = all
        let ties = RoomTies(problem)
        return all.filter { isTold($0.occasion) }.map { held in
            let isOver = isOver(held.hold)
            let before =
                isOver
                ? []
                : all.filter { other in
                    other.occasion.id != held.occasion.id && other.hold.order < held.hold.order
                        && !self.isOver(other.hold)
                        && ties.overlap(other.hold.room, held.hold.room) && other.time.overlaps(held.time)
                }
            return OptionLine(
                due: held.hold.until, room: problem.placeTitle(of: held.hold.room), occasion: held.occasion.title,
                range: held.hold.asked(in: held.occasion.window), rank: rank(held.hold),
                before: before.map(name),
                step: isOver ? .askAnew : held.hold.until == nil ? .none : before.isEmpty ? .confirm : .challenge)
        }
    }

    private func isTold(_ occasion: Occasion) -> Bool {
        occasion.status == .cancelled || occasion.status.isPromised(evenAsOption: true)
    }

    private func isOver(_ hold: Hold) -> Bool {
        guard !hold.hasLapsed else { return true }
        guard let until = hold.until, let today = problem.today else { return false }
        return problem.zone.civil(until).date < today
    }

    private func rank(_ hold: Hold) -> String {
        hold.until == nil
            ? language(en: "contract", nl: "contract", fr: "contrat") : Phrase(language, problem).option(hold.rank)
    }

    /// `Congress (contract)`
    private func name(_ held: Held) -> String {
        let who =
            isTold(held.occasion)
            ? held.occasion.title
            : language(
                en: "somebody else (ask the office)", nl: "iemand anders (vraag de dienst)",
                fr: "quelqu'un d'autre (demander au service)")
        return "\(who) (\(rank(held.hold)))"
    }
}
