internal import Documents
internal import Occasions
internal import Register

/// `hostcity hold confirm`: makes a contract of an option, once it was said who is displaced.
package struct ConfirmHold {
    private let hold: String
    /// Whoever asks has seen what it does.
    private let isAgreed: Bool
    private let recording: Recording
    private let invocation: Invocation

    package init(hold: String, isAgreed: Bool, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.hold = hold
        self.isAgreed = isAgreed
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let number = try HoldName.number(hold)
        let desk = try RegisterDesk(recording, invocation)
        if isAgreed { try desk.found.check(recording.by, isAtLeast: .approver) }
        return try HoldRefusalReport(desk: desk).answer {
            guard isAgreed else { return try preview(number, desk) }
            let entry = try desk.record { try $0.confirm(number, $1) }
            let report = HoldReport(desk: desk, entry: entry)
            let displaced = entry.after.displaced(by: number)
            let released = entry.before.alternatives(to: number)
            let promoted = report.promoted().filter { up in !displaced.contains { $0.number == up.number } }
            return try report.reply(
                report.standing() + behind(displaced, desk) + without(released, desk)
                    + report.lines(ofPromoted: promoted),
                displaced: displaced, released: released, promoted: promoted, hints: hints(entry, desk))
        }
    }

    private struct Preview: Encodable {
        let schema = "hostcity/hold/1"
        let recorded: [Int] = []
        let hold: HoldEntry
        let displaced: [HoldEntry]
        let released: [HoldEntry]
    }

    private func preview(_ number: Int, _ desk: RegisterDesk) throws -> Reply {
        let effect = try desk.use { try HoldLedger($0).effect(ofConfirming: number, now: desk.now) }
        if recording.json {
            func entries(_ standings: [HoldBook.Standing]) -> [HoldEntry] {
                standings.map { HoldEntry($0.hold, in: effect.book, desk.problem.zone) }
            }
            return Reply(
                .no,
                try Json.text(
                    Preview(
                        hold: HoldEntry(effect.hold, in: effect.book, desk.problem.zone),
                        displaced: entries(effect.displaced), released: entries(effect.released))))
        }
        let own = effect.book.standing(number).map { [desk.words.line($0)] } ?? []
        let end = desk.say(
            en: "Nothing is recorded yet. Add --yes to confirm it by contract.",
            nl: "Er is nog niets vastgelegd. Voeg --yes toe om ze met een contract te bevestigen.",
            fr: "Rien n'est encore enregistré. Ajouter --yes pour la confirmer par contrat.")
        return Reply(
            .no,
            (own + behind(effect.displaced, desk) + without(effect.released, desk) + [end]).joined(separator: "\n"))
    }

    private func behind(_ displaced: [HoldBook.Standing], _ desk: RegisterDesk) -> [String] {
        guard !displaced.isEmpty else {
            return [
                desk.say(
                    en: "Nobody is displaced.", nl: "Niemand wordt verdrongen.", fr: "Personne n'est évincé.")
            ]
        }
        let head = desk.say(
            en: "Displaced, to wait behind the contract:", nl: "Verdrongen, in wacht na het contract:",
            fr: "Évincées, en attente derrière le contrat :")
        return [head] + displaced.map { "  " + desk.words.line($0) }
    }

    private func without(_ released: [HoldBook.Standing], _ desk: RegisterDesk) -> [String] {
        guard !released.isEmpty else { return [] }
        let head = desk.say(
            en: "Alternatives, released with it:", nl: "Alternatieven, mee vrijgegeven:",
            fr: "Alternatives, levées en même temps :")
        return [head] + released.map { "  " + desk.words.line($0) }
    }

    /// What the occasion still holds besides may have been an alternative that nobody named as one.
    private func hints(_ entry: HoldLedger.Entry, _ desk: RegisterDesk) -> [String] {
        let others = entry.after.standings.filter {
            $0.number != entry.hold.number && !$0.hold.isContract
                && $0.hold.request.occasion == entry.hold.request.occasion
        }
        guard !others.isEmpty else { return [] }
        let lines = others.map { desk.words.line($0) }.joined(separator: "; ")
        return [
            desk.say(
                en: "the occasion still has options, to be released where they were alternatives: \(lines)",
                nl: "het evenement heeft nog opties, vrij te geven als het alternatieven waren: \(lines)",
                fr: "l'événement a encore des options, à lever si c'étaient des alternatives : \(lines)")
        ]
    }
}
