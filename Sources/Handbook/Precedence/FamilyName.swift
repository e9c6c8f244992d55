/// The part of a person's name that a list is sorted by.
///
/// Customs differ by country, and a name alone does not say which of its words are the family's. Where this guesses
/// wrong the documents say better with `sort-as`.
package enum FamilyName {
    /// What names are compared by: the family name, then the rest. `country`: the EU code, where it is known.
    package static func key(_ name: String, country: String? = nil) -> String {
        if let comma = name.firstIndex(of: ",") {
            return key(of: words(name[..<comma]), country) + " "
                + Collation.key(String(name[name.index(after: comma)...]))
        }
        let words = words(name[...]).filter { !titles.contains(plain($0)) }
        // An office and no name: 'Minister of Finance'.
        guard !words.isEmpty, !words.contains(where: offices.contains) else { return Collation.key(name) }
        guard words.count > 1 else { return key(of: words, country) }
        let first = start(of: words, country)
        let (family, given) =
            familyFirst.contains(country ?? "") && !isShouted(words)
            ? (words[..<1], words[1...]) : (words[first...], words[..<first])
        return key(of: Array(family), country) + " " + Collation.key(given.joined(separator: " "))
    }

    /// The family name without the particles that do not count there.
    private static func key(of family: [String], _ country: String?) -> String {
        var rest = family[...]
        while let first = rest.first, rest.count > 1, particles.contains(plain(first)), !counts(first, country) {
            rest = rest.dropFirst()
        }
        return Collation.key(rest.joined(separator: " "))
    }

    /// Where the family name begins, given names standing before it.
    private static func start(of words: [String], _ country: String?) -> Int {
        if isShouted(words), let first = words.firstIndex(where: isUpper) { return first }
        var first = words.count - 1
        while first > 1, suffixes.contains(plain(words[first])) { first -= 1 }
        if twoSurnames.contains(country ?? ""), first >= 2, !particles.contains(plain(words[first - 1])),
            first >= 3 || !secondNames.contains(plain(words[1]))
        {
            first -= 1
        }
        while first > 1, particles.contains(plain(words[first - 1])) { first -= 1 }
        return first
    }

    /// Some words, and not all, in capitals: those are the family's.
    private static func isShouted(_ words: [String]) -> Bool {
        words.contains(where: isUpper) && !words.allSatisfy(isUpper)
    }

    private static func isUpper(_ word: String) -> Bool {
        word.count > 1 && !word.contains(".") && word == word.uppercased() && word != word.lowercased()
    }

    /// Belgium and Italy sort by the particle, and English by it as it is written; elsewhere only what has a capital counts,
    /// in the Netherlands, Germany and the countries of Spanish and Portuguese nothing, in French the article.
    private static func counts(_ particle: String, _ country: String?) -> Bool {
        let isCapital = particle.first?.isUppercase ?? false
        switch country ?? "" {
        case "BE", "IT", "UK", "US", "CA", "AU", "NZ", "IE", "ZA": return true
        case "FR", "LU", "MC", "CH": return isCapital || ["le", "la", "les", "du", "des"].contains(plain(particle))
        case "NL", "DE", "ES", "PT", "BR", "MX", "AR", "CL", "CO", "PE": return false
        default: return isCapital
        }
    }

    private static func words(_ name: Substring) -> [String] { name.split(separator: " ").map(String.init) }

    private static func plain(_ word: String) -> String { Collation.key(word) }

    private static let particles: Set<String> = [
        "de", "den", "der", "van", "von", "zu", "zum", "zur", "ten", "ter", "te", "la", "le", "les", "du", "des", "di",
        "da", "do", "dos", "das", "del", "della", "dello", "d", "y", "e", "al", "el", "af", "av", "op", "t", "in",
        "het",
    ]
    private static let titles: Set<String> = [
        "h e", "he", "s e", "dr", "prof", "mr", "mrs", "ms", "mme", "m", "mevr", "dhr", "sir", "dame", "lord", "lady",
        "hon", "ambassador", "ambassadeur", "minister", "ministre", "president",
    ]
    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
    private static let offices: Set<String> = ["of", "for"]
    private static let familyFirst: Set<String> = ["CN", "TW", "KR", "KP", "VN", "KH"]
    private static let twoSurnames: Set<String> = [
        "ES", "MX", "AR", "CL", "CO", "PE", "VE", "EC", "BO", "PY", "UY", "CR", "PA", "CU", "DO", "GT", "HN", "SV",
        "NI",
    ]
    private static let secondNames: Set<String> = [
        "maria", "jose", "luis", "carlos", "antonio", "manuel", "miguel", "angel", "jesus", "javier", "fernando",
        "alberto", "ignacio", "eduardo", "andres", "pablo", "enrique", "isabel", "teresa", "carmen", "elena",
    ]
}
