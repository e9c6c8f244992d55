package import Occasions

/// How many interpreters an engagement needs: the table of the rule `interpreter-team`, read in one place.
package enum TeamTable {
    /// The least number of interpreters.
    ///
    /// `instance`: an instance of the rule, whose parameters are the numbers of the table.
    ///
    /// `isHeavy`: many speakers, read texts, speakers at a distance, or booths that work both ways.
    package static func size(
        languages: Int, mode: Interpretation, minutes: Int, isHeavy: Bool = false, instance: RuleInstance
    ) -> Int {
        guard languages > 1 else { return 0 }
        switch mode {
        case .none:
            return 0
        case .whispered:
            return instance[Self.whispered]
        case .consecutive:
            return languages * instance[Self.consecutivePerLanguage]
        case .simultaneous:
            let booth = oneBooth(minutes, instance)
            switch languages {
            case 2: return booth
            case 3: return max(booth, instance[Self.threeLanguages])
            default:
                return max(booth, languages * instance[isHeavy ? Self.heavyPerLanguage : Self.simultaneousPerLanguage])
            }
        }
    }

    /// Booths for simultaneous interpretation: one between two languages, else one a language.
    package static func booths(languages: Int, mode: Interpretation) -> Int {
        guard mode == .simultaneous, languages > 1 else { return 0 }
        return languages == 2 ? 1 : languages
    }

    /// The longest engagement that a team of this size can do between two languages from one booth.
    static func longest(team: Int, _ instance: RuleInstance) -> Int? {
        let lengths = lengths(instance)
        return team > 0 ? lengths.prefix(team).max() : nil
    }

    /// The team of one booth that works both ways between two languages; past the last length, a second team.
    private static func oneBooth(_ minutes: Int, _ instance: RuleInstance) -> Int {
        let lengths = lengths(instance)
        for (index, length) in lengths.enumerated() where minutes <= length { return index + 1 }
        return 2 * lengths.count
    }

    private static func lengths(_ instance: RuleInstance) -> [Int] {
        [oneUpTo, twoUpTo, threeUpTo, fourUpTo].map { instance[$0] }
    }

    // MARK: The numbers of the table, as the rule book has them

    static let oneUpTo = Parameter(
        "one-up-to", .minutes, 40,
        Text(
            en: "One interpreter alone, simultaneous between two languages, up to",
            nl: "Eén tolk alleen, simultaan tussen twee talen, tot",
            fr: "Un interprète seul, en simultanée entre deux langues, jusqu'à"))
    static let twoUpTo = Parameter(
        "two-up-to", .minutes, 210,
        Text(
            en: "Two interpreters in one booth, two languages, up to",
            nl: "Twee tolken in één cabine, twee talen, tot",
            fr: "Deux interprètes dans une cabine, deux langues, jusqu'à"))
    static let threeUpTo = Parameter(
        "three-up-to", .minutes, 360,
        Text(
            en: "Three interpreters in one booth, two languages, up to",
            nl: "Drie tolken in één cabine, twee talen, tot",
            fr: "Trois interprètes dans une cabine, deux langues, jusqu'à"))
    static let fourUpTo = Parameter(
        "four-up-to", .minutes, 480,
        Text(
            en: "Four interpreters in one booth, two languages, up to; a second team beyond",
            nl: "Vier tolken in één cabine, twee talen, tot; daarna een tweede team",
            fr: "Quatre interprètes dans une cabine, deux langues, jusqu'à ; au-delà, une seconde équipe"))
    static let threeLanguages = Parameter(
        "three-languages", .count, 6,
        Text(
            en: "Interpreters, simultaneous, three languages", nl: "Tolken, simultaan, drie talen",
            fr: "Interprètes, en simultanée, trois langues"))
    static let simultaneousPerLanguage = Parameter(
        "simultaneous-per-language", .count, 2,
        Text(
            en: "Interpreters a language, simultaneous, four languages or more",
            nl: "Tolken per taal, simultaan, vier talen of meer",
            fr: "Interprètes par langue, en simultanée, quatre langues ou plus"))
    static let heavyPerLanguage = Parameter(
        "heavy-per-language", .count, 3,
        Text(
            en: "The same where the engagement is heavy or booths work both ways",
            nl: "Idem als de activiteit zwaar is of cabines in twee richtingen werken",
            fr: "De même si l'activité est lourde ou si les cabines travaillent dans les deux sens"))
    static let consecutivePerLanguage = Parameter(
        "consecutive-per-language", .count, 1,
        Text(
            en: "Interpreters a language, consecutive", nl: "Tolken per taal, consecutief",
            fr: "Interprètes par langue, en consécutive"))
    static let whispered = Parameter(
        "whispered", .count, 2,
        Text(en: "Interpreters who whisper", nl: "Tolken die fluisteren", fr: "Interprètes qui chuchotent"))

    static let parameters = [
        oneUpTo, twoUpTo, threeUpTo, fourUpTo, threeLanguages, simultaneousPerLanguage, heavyPerLanguage,
        consecutivePerLanguage, whispered,
    ]
}
