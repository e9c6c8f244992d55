package import Occasions

extension Language {
    /// A date: `Fri 23 Feb 2024`, `vr 23 feb 2024`, `ven 23 févr 2024`.
    package func date(_ date: CivilDate) -> String {
        let day = weekdays[date.weekday.rawValue]
        return "\(day) \(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// A length of time: `2 h 15 min`, `2 u 15 min`, `45 min`.
    package func duration(_ minutes: Int) -> String {
        let hour = self(en: "h", nl: "u", fr: "h")
        return switch (minutes / 60, minutes % 60) {
        case (0, let rest): "\(rest) min"
        case (let hours, 0): "\(hours) \(hour)"
        case (let hours, let rest): "\(hours) \(hour) \(rest) min"
        }
    }

    /// Words in a row: `a, b and c`.
    package func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + self(en: " and ", nl: " en ", fr: " et ") + last
    }

    /// `1 engagement`, `3 engagements`: a number with its noun.
    package func count(_ number: Int, _ one: Text, _ many: Text) -> String {
        "\(number) \(number == 1 ? one[self] : many[self])"
    }

    /// `1 time`, `3 times`
    package func times(_ number: Int) -> String {
        count(number, Text(en: "time", nl: "keer", fr: "fois"), Text(en: "times", nl: "keer", fr: "fois"))
    }

    private var weekdays: [String] {
        switch self {
        case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        case .nl: ["ma", "di", "wo", "do", "vr", "za", "zo"]
        case .fr: ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"]
        }
    }

    private var months: [String] {
        switch self {
        case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        case .nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
        case .fr:
            ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"]
        }
    }
}
