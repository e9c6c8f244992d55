internal import Conditions
internal import Occasions

/// Two parties who are not to meet do not stay in one hotel or wait in one lounge.
enum ApartInHotels {
    static let rule = Rule(
        id: "apart-in-hotels", chapter: .people,
        title: Text(
            en: "Parties kept apart in hotels and lounges", nl: "Partijen in aparte hotels en lounges",
            fr: "Parties dans des hôtels et salons séparés"),
        statement: Text(
            en: """
                Two delegations the office keeps apart overnight do not stay in one hotel at one time; two it keeps \
                apart while they wait are not given one lounge.
                """,
            nl: """
                Twee delegaties die de dienst 's nachts uit elkaar houdt, verblijven niet tegelijk in één hotel; twee \
                die hij bij het wachten uit elkaar houdt, krijgen niet dezelfde lounge.
                """,
            fr: """
                Deux délégations que le service tient à distance la nuit ne logent pas en même temps dans un même \
                hôtel ; deux qu'il tient à distance pendant l'attente ne reçoivent pas le même salon.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Parties kept apart by the office", nl: "Partijen die de dienst uit elkaar houdt",
            fr: "Parties que le service tient à distance"),
        parameters: [Apart.wishWeight]
    ) { brief, instance in
        let problem = brief.problem
        return problem.aparts.compactMap { apart -> Requirement? in
            guard let severity = apart.severity(instance), shareARoof(apart, in: problem) else { return nil }
            return instance.requirement(
                of: apart.subjects(in: problem), .formula(.never), in: problem, severity: severity,
                statement: { say in words(statementOf: apart, say) }, source: apart.source
            ) { _, _, say in words(apart, say) }
        }
    }

    /// True of two delegations with one hotel, or one lounge, and stays that overlap.
    private static func shareARoof(_ apart: Apart, in problem: Problem) -> Bool {
        guard let first = problem[apart.first].delegation, let second = problem[apart.second].delegation,
            let one = stay(of: first, apart, in: problem), let other = stay(of: second, apart, in: problem)
        else { return false }
        let roofs = [first, second].compactMap { apart.scope == .hotel ? $0.hotel : $0.lounge }
        return [.hotel, .lounge].contains(apart.scope) && roofs.count == 2 && roofs[0] == roofs[1]
            && one.overlaps(other)
    }

    /// From arrival to departure, as far as known, and the minutes that must pass before the other's; nil where it
    /// lies outside the time they are kept apart.
    private static func stay(of guest: Delegation, _ apart: Apart, in problem: Problem) -> TimeRange? {
        let window = problem.occasions[guest.occasion].window
        let stay = TimeRange(guest.arrival ?? window.start, (guest.departure ?? window.end) + apart.minutes)
        guard let during = apart.during else { return stay }
        return stay?.intersection(during)
    }
}

/// The name of the hotel is for few eyes and is not told; the place in the document says where to look.
extension ApartInHotels {
    fileprivate static func words(statementOf apart: Apart, _ say: Phrase) -> String {
        let parties = say.names(apart)
        return apart.scope == .hotel
            ? say(
                en: "\(parties) do not stay in one hotel", nl: "\(parties) verblijven niet in één hotel",
                fr: "\(parties) ne logent pas dans un même hôtel")
            : say(
                en: "\(parties) do not wait in one lounge", nl: "\(parties) wachten niet in één lounge",
                fr: "\(parties) n'attendent pas dans un même salon")
    }

    fileprivate static func words(_ apart: Apart, _ say: Phrase) -> Wording {
        let parties = say.names(apart)
        guard apart.scope == .hotel else {
            return Wording(
                say(
                    en: "\(parties) are kept apart, but are given the same lounge",
                    nl: "\(parties) worden uit elkaar gehouden, maar krijgen dezelfde lounge",
                    fr: "\(parties) ne doivent pas se croiser, mais reçoivent le même salon"),
                remedy: say(
                    en: "give one of them another lounge", nl: "geef een van beide een andere lounge",
                    fr: "donner un autre salon à l'une des deux"))
        }
        return Wording(
            say(
                en: "\(parties) are kept apart, but stay in the same hotel",
                nl: "\(parties) worden uit elkaar gehouden, maar verblijven in hetzelfde hotel",
                fr: "\(parties) ne doivent pas se croiser, mais logent dans le même hôtel"),
            remedy: say(
                en: "lodge one of them in another hotel", nl: "breng een van beide in een ander hotel onder",
                fr: "loger l'une des deux dans un autre hôtel"))
    }
}
