extension FactReading {
    /// What became of some options, and of those that have challenged them: by whose end it is known whether a challenge counts.
    func history(of holds: Set<Int>) throws -> [Fact] {
        var (known, open) = (holds, holds)
        var found: [Int: Fact] = [:]
        while !open.isEmpty {
            let asked = try open.compactMap(fact)
            let more = try facts(about: Set(open.map(HoldRequest.subject(ofHold:))))
            open = []
            for fact in asked + more where found.updateValue(fact, forKey: fact.number) == nil {
                if case .challenged(let challenger, _, _) = fact.happening { open.insert(challenger) }
            }
            open.subtract(known)
            known.formUnion(open)
        }
        return found.values.sorted { $0.number < $1.number }
    }
}
