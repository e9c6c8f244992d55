extension Problem {
    /// The language its words are read in by somebody who speaks these, the best first: the first that the documents are
    /// written in. Nil: the office's own.
    package func wording(spoken languages: [String]) -> String? {
        languages.first { $0 == ownLanguage || wordings[$0] != nil }.flatMap { $0 == ownLanguage ? nil : $0 }
    }

    /// The same in the words of a language; in the office's own where it is nil or no document has it.
    package func worded(_ code: String?) -> Problem { code.flatMap { wordings[$0] } ?? self }
}

extension Resource {
    /// What they speak, the best first; nothing of rooms and things.
    package var languages: [String] {
        switch kind {
        case .principal(let principal): principal.languages
        case .delegation(let delegation): delegation.languages
        case .staff(let staff): staff.languages
        case .room, .pool, .vehicle, .vacancy: []
        }
    }
}
