package import Occasions

extension Phrase {
    /// Ways out of a breach, each of which mends it: `a`, `a, or b`, `a, b, or c`.
    package func ways(_ ways: [String?]) -> String {
        let ways = ways.compactMap { $0 }
        guard let last = ways.last, ways.count > 1 else { return ways.first ?? "" }
        let rest = ways.dropLast().joined(separator: ", ")
        return self(en: "\(rest), or \(last)", nl: "\(rest), of \(last)", fr: "\(rest), ou \(last)")
    }

    /// A furnishing: `theatre set-up`, `theateropstelling`, `disposition théâtre`.
    package static func setUp(_ setUp: SetUp, _ language: Language) -> String {
        let known: [SetUp: (nl: String, fr: String)] = [
            "theatre": ("theateropstelling", "disposition théâtre"),
            "classroom": ("klasopstelling", "disposition classe"),
            "cabaret": ("cabaretopstelling", "disposition cabaret"),
            "banquet": ("banketopstelling", "disposition banquet"),
            "boardroom": ("vergaderopstelling", "disposition table de conférence"),
            "u-shape": ("U-opstelling", "disposition en U"),
            "hollow-square": ("carréopstelling", "disposition en carré"),
            "reception": ("receptieopstelling", "disposition réception"),
        ]
        return language(
            en: "\(setUp) set-up", nl: known[setUp]?.nl ?? "opstelling \(setUp)",
            fr: known[setUp]?.fr ?? "disposition \(setUp)")
    }
}

extension Language {
    /// A number counted in tenths: 14 is `1.4`, in Dutch and French `1,4`.
    package func tenths(_ number: Int) -> String {
        let mark = self(en: ".", nl: ",", fr: ",")
        return "\(number / 10)\(mark)\(number % 10)"
    }
}
