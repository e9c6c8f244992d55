internal import Occasions
internal import Register

/// `hostcity register verify`: says whether a fact was altered since it was recorded, and which is the first.
package struct VerifyRegister {
    private let recording: Recording
    private let invocation: Invocation

    package init(_ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/verify/1"
        let facts: Int
        let last: String?
        let altered: Int?
        let missing: Int?
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let (facts, flaw) = try desk.use { store in
            try store.read { register in
                let facts = try register.facts()
                let known = Set(try register.options(runningAt: desk.now))
                let flaw = try ChainCheck.firstFlaw(in: facts, running: known, at: desk.now)
                return (facts, try flaw ?? ChainCheck.firstLoss(in: facts) { try register.content($0) })
            }
        }
        if recording.json {
            var (altered, missing): (Int?, Int?) = (nil, nil)
            switch flaw {
            case .altered(let number): altered = number
            case .missing(let number): missing = number
            case nil: break
            }
            let answer = Answer(facts: facts.count, last: facts.last?.digest, altered: altered, missing: missing)
            return Reply(flaw == nil ? .fine : .no, try Json.text(answer))
        }
        return Reply(flaw == nil ? .fine : .no, flaw.map { text($0, desk) } ?? text(facts, desk))
    }

    private func text(_ facts: [Fact], _ desk: RegisterDesk) -> String {
        guard let last = facts.last else {
            return desk.say(
                en: "The register is empty.", nl: "Het register is leeg.", fr: "Le registre est vide.")
        }
        return desk.say(
            en: "Facts: \(facts.count), none of them altered. The last has the digest \(last.digest).",
            nl: "Feiten: \(facts.count), geen ervan gewijzigd. Het laatste heeft het kenmerk \(last.digest).",
            fr: "Faits : \(facts.count), aucun modifié. Le dernier porte l'empreinte \(last.digest).")
    }

    private func text(_ flaw: ChainCheck.Flaw, _ desk: RegisterDesk) -> String {
        let advice = desk.say(
            en: "Compare it with the last dump, and load that into a new register if it is right.",
            nl: "Vergelijk met de laatste dump, en laad die in een nieuw register als hij klopt.",
            fr: "Comparer avec la dernière copie, et la charger dans un nouveau registre si elle est juste.")
        switch flaw {
        case .altered(let number):
            return desk.say(
                en: "Fact \(number) was altered after it was recorded. \(advice)",
                nl: "Feit \(number) is gewijzigd nadat het is vastgelegd. \(advice)",
                fr: "Le fait \(number) a été modifié après son enregistrement. \(advice)")
        case .missing(let number):
            return desk.say(
                en: "Fact \(number) is missing. \(advice)", nl: "Feit \(number) ontbreekt. \(advice)",
                fr: "Le fait \(number) manque. \(advice)")
        }
    }
}
