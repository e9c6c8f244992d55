internal import Documents
internal import Occasions
internal import Register

/// Says why nothing was recorded of an option.
struct HoldRefusalReport {
    let desk: RegisterDesk

    private var words: HoldWords { desk.words }
    private var say: Language { desk.say }

    private struct Answer: Encodable {
        let schema = "hostcity/hold/1"
        let recorded: [Int] = []
        let refused: String
    }

    /// Throws where the option is not there at all.
    func reply(_ refusal: HoldRefusal) throws -> Reply {
        if case .unknown(let number) = refusal {
            throw Misuse(
                "there is no option '\(HoldName.text(number))' in the register", "'hostcity holds' lists them.")
        }
        let text = text(refusal)
        return Reply(.no, desk.recording.json ? try Json.text(Answer(refused: text)) : text)
    }

    /// Runs a question; what the register refuses becomes an answer.
    func answer(_ body: () throws -> Reply) throws -> Reply {
        do {
            return try body()
        } catch let refusal as HoldRefusal {
            return try reply(refusal)
        }
    }

    private func text(_ refusal: HoldRefusal) -> String {
        switch refusal {
        case .unknown(let number): HoldName.text(number)
        case .ended(let hold): text(ended: hold)
        case .alreadyHeld(let standing): text(alreadyHeld: standing)
        case .isContract(let hold):
            say(
                en: "\(words.name(hold)) is a contract already. 'hostcity hold release' ends it if it falls.",
                nl: "\(words.name(hold)) is al een contract. 'hostcity hold release' beëindigt het als het wegvalt.",
                fr: "\(words.name(hold)) est déjà un contrat. 'hostcity hold release' y met fin s'il tombe.")
        case .noLater(let hold):
            say(
                en: "\(words.name(hold)) runs until \(words.time(hold.until)) already. Name a later day after --until.",
                nl: "\(words.name(hold)) loopt al tot \(words.time(hold.until)). Geef een latere dag na --until.",
                fr:
                    "\(words.name(hold)) court déjà jusqu'au \(words.time(hold.until)). Donner un jour ultérieur après --until."
            )
        case .isFirst(let hold):
            say(
                en:
                    "Nobody stands before \(words.name(hold)): it is the first option. Confirm it once the contract is signed.",
                nl:
                    "Niemand gaat voor \(words.name(hold)): het is de eerste optie. Bevestig ze zodra het contract getekend is.",
                fr:
                    "Personne ne passe avant \(words.name(hold)) : c'est la première option. La confirmer dès que le contrat est signé."
            )
        case .behindContract(let hold, let contract): text(hold, behind: contract)
        case .challengesAlready(let hold, let until):
            say(
                en: "\(words.name(hold)) has challenged those before it already; they have until \(words.time(until)).",
                nl: "\(words.name(hold)) heeft wie voorgaat al uitgedaagd; die hebben tijd tot \(words.time(until)).",
                fr:
                    "\(words.name(hold)) a déjà mis au défi celles qui précèdent ; elles ont jusqu'au \(words.time(until))."
            )
        case .challengesNobody(let hold):
            say(
                en: "\(words.name(hold)) challenges nobody, so there is nothing to take back.",
                nl: "\(words.name(hold)) daagt niemand uit; er is niets in te trekken.",
                fr: "\(words.name(hold)) ne met personne au défi ; il n'y a rien à retirer.")
        case .behind(let hold, let front): text(hold, behind: front)
        }
    }

    private func text(ended hold: HoldRecord) -> String {
        let (name, time) = (words.name(hold), hold.end.map { words.time($0.at) } ?? "")
        switch hold.end?.cause {
        case .released:
            return say(
                en: "\(name) was released on \(time). Ask for a new option.",
                nl: "\(name) is vrijgegeven op \(time). Vraag een nieuwe optie.",
                fr: "\(name) a été levée le \(time). Demander une nouvelle option.")
        case .overruled:
            return say(
                en: "\(name) was overruled on \(time). Ask for a new option.",
                nl: "\(name) is terzijde geschoven op \(time). Vraag een nieuwe optie.",
                fr: "\(name) a été écartée le \(time). Demander une nouvelle option.")
        case .challenged:
            return say(
                en: "\(name) was challenged and not confirmed in time; it lapsed on \(time). Ask for a new option.",
                nl: "\(name) is uitgedaagd en niet tijdig bevestigd; ze verviel op \(time). Vraag een nieuwe optie.",
                fr:
                    "\(name) a été mise au défi et non confirmée à temps ; elle a expiré le \(time). Demander une nouvelle option."
            )
        case .expired, .over, nil:
            return say(
                en: "\(name) lapsed on \(time). Ask for a new option.",
                nl: "\(name) verviel op \(time). Vraag een nieuwe optie.",
                fr: "\(name) a expiré le \(time). Demander une nouvelle option.")
        }
    }

    private func text(alreadyHeld standing: HoldBook.Standing) -> String {
        let line = words.line(standing)
        return say(
            en: "The occasion holds the room then already. \(line). Extend that option, or name other days.",
            nl: "Het evenement heeft de zaal dan al. \(line). Verleng die optie, of geef andere dagen.",
            fr:
                "L'événement tient déjà la salle à ce moment. \(line). Prolonger cette option, ou donner d'autres jours."
        )
    }

    private func text(_ hold: HoldRecord, behind contract: HoldBook.Standing) -> String {
        let (name, other) = (words.name(hold), words.name(contract.hold))
        return say(
            en: "\(name) waits behind the contract of \(other). It comes back if that contract is released.",
            nl: "\(name) wacht op het contract van \(other). Ze komt terug als dat contract wegvalt.",
            fr: "\(name) attend derrière le contrat de \(other). Elle revient si ce contrat est levé.")
    }

    private func text(_ hold: HoldRecord, behind front: [HoldBook.Standing]) -> String {
        let (name, number) = (words.name(hold), HoldName.text(hold.number))
        let others = front.map { "  \(words.line($0))" }
        let head = say(
            en: "\(name) cannot be confirmed, because others stand before it:",
            nl: "\(name) kan niet bevestigd worden, want andere gaan voor:",
            fr: "\(name) ne peut pas être confirmée, car d'autres passent avant :")
        let advice = say(
            en: "Challenge them with 'hostcity hold challenge \(number)', or have them released.",
            nl: "Daag ze uit met 'hostcity hold challenge \(number)', of laat ze vrijgeven.",
            fr: "Les mettre au défi par 'hostcity hold challenge \(number)', ou les faire lever.")
        return ([head] + others + [advice]).joined(separator: "\n")
    }
}
