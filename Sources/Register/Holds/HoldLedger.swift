package import Occasions

/// What may be recorded of options: each step is judged and recorded while nobody else writes.
package struct HoldLedger: Sendable {
    /// What was recorded, and how things stood before and stand after it.
    package struct Entry: Sendable {
        package let hold: HoldRecord
        package let before: HoldBook
        package let after: HoldBook
        package let facts: [Fact]
    }

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    /// All options that run at a moment, and every option of these occasions.
    package func book(now: Moment, of occasions: Set<String> = []) throws -> HoldBook {
        try store.read { facts in
            let own = try facts.facts(about: Set(occasions.map(HoldRequest.subject(ofOccasion:))))
            let asked = own.filter { if case .asked = $0.happening { true } else { false } }.map(\.number)
            return HoldBook(
                try facts.history(of: Set(try facts.options(runningAt: now) + asked)), now: now)
        }
    }

    // MARK: Steps

    package func ask(_ request: HoldRequest, _ pen: Pen) throws -> Entry {
        try store.write(about: request.subjects) { facts in
            let now = try pen.moment(after: facts.last())
            let known = try known(near: request.subjects, facts)
            let before = HoldBook(known, now: now)
            if let other = request.insteadOf, before.hold(other)?.request.occasion != request.occasion {
                throw HoldRefusal.unknown(other)
            }
            let same = before.standings.first {
                $0.hold.request.occasion == request.occasion && $0.hold.request.room == request.room
                    && $0.hold.request.range.overlaps(request.range)
            }
            if let same { throw HoldRefusal.alreadyHeld(same) }
            return try append([(.asked(request), request.subjects)], known, before, pen, facts)
        }
    }

    package func extend(_ number: Int, until: Moment, _ pen: Pen) throws -> Entry {
        try step(number, pen) { standing, _ in
            if standing.hold.isContract { throw HoldRefusal.isContract(standing.hold) }
            guard until > standing.hold.until else { throw HoldRefusal.noLater(standing.hold) }
            return [.extended(hold: number, until: until)]
        }
    }

    /// Asks all who stand before it to confirm or to lapse.
    ///
    /// `deadline`: the last minute to do so, counted from a moment; it is recorded, and never counted again.
    package func challenge(_ number: Int, _ pen: Pen, deadline: (HoldRecord, Moment) -> Moment) throws -> Entry {
        try step(number, pen) { standing, book in
            let front = book.front(of: standing.number)
            guard let first = front.first else {
                throw standing.hold.isContract
                    ? HoldRefusal.isContract(standing.hold) : HoldRefusal.isFirst(standing.hold)
            }
            if first.hold.isContract { throw HoldRefusal.behindContract(standing.hold, first) }
            let open = front.map { one in
                one.hold.openChallenge { $0.by == number }?.until
            }
            guard open.contains(nil) else {
                throw HoldRefusal.challengesAlready(standing.hold, until: open.compactMap(\.self).max() ?? book.now)
            }
            let holders = zip(front, open).filter { $0.1 == nil }.map(\.0.number)
            return [.challenged(by: number, holders: holders, until: deadline(standing.hold, book.now))]
        }
    }

    package func withdrawChallenge(_ number: Int, _ pen: Pen) throws -> Entry {
        try step(number, pen) { standing, book in
            let isOpen = book.standings.contains { $0.hold.openChallenge { $0.by == number } != nil }
            guard isOpen else { throw HoldRefusal.challengesNobody(standing.hold) }
            return [.withdrawn(by: number)]
        }
    }

    /// What a contract would do: who would wait behind it, and which alternatives would be released.
    package struct Effect: Sendable {
        package let hold: HoldRecord
        package let displaced: [HoldBook.Standing]
        package let released: [HoldBook.Standing]
        package let book: HoldBook
    }

    /// Changes nothing.
    package func effect(ofConfirming number: Int, now: Moment) throws -> Effect {
        try store.read { facts in
            let book = HoldBook(try known(near: try subjects(of: number, facts), facts), now: now)
            return try effect(of: try running(number, book), book)
        }
    }

    /// Confirms it by contract, and releases its alternatives.
    package func confirm(_ number: Int, _ pen: Pen) throws -> Entry {
        try step(number, pen) { standing, book in
            let effect = try effect(of: standing, book)
            return [.confirmed(hold: number)] + effect.released.map { .released(hold: $0.number) }
        }
    }

    package func release(_ number: Int, _ pen: Pen) throws -> Entry {
        try step(number, pen) { _, _ in [.released(hold: number)] }
    }

    package func overrule(_ number: Int, _ pen: Pen) throws -> Entry {
        try step(number, pen) { _, _ in [.overruled(hold: number)] }
    }

    // MARK: Inside one write

    private func effect(of standing: HoldBook.Standing, _ book: HoldBook) throws -> Effect {
        if standing.hold.isContract { throw HoldRefusal.isContract(standing.hold) }
        let front = book.front(of: standing.number)
        if let first = front.first {
            throw first.hold.isContract
                ? HoldRefusal.behindContract(standing.hold, first) : HoldRefusal.behind(standing.hold, front)
        }
        return Effect(
            hold: standing.hold, displaced: book.displaced(by: standing.number),
            released: book.alternatives(to: standing.number), book: book)
    }

    private func step(
        _ number: Int, _ pen: Pen, _ judge: (HoldBook.Standing, HoldBook) throws -> [Happening]
    ) throws -> Entry {
        let subjects = try store.read { facts in try self.subjects(of: number, facts) }
        return try store.write(about: subjects) { facts in
            let now = try pen.moment(after: facts.last())
            let known = try known(near: subjects, facts)
            let before = HoldBook(known, now: now)
            let happenings = try judge(try running(number, before), before)
            let filed = happenings.map { happening -> (Happening, Set<String>) in
                let own = happening.hold.flatMap(before.hold)?.request.subjects ?? subjects
                return (happening, own.union(happening.holds.map(HoldRequest.subject(ofHold:))))
            }
            return try append(filed, known, before, pen, facts)
        }
    }

    private func running(_ number: Int, _ book: HoldBook) throws -> HoldBook.Standing {
        if let standing = book.standing(number) { return standing }
        throw book.hold(number).map(HoldRefusal.ended) ?? HoldRefusal.unknown(number)
    }

    /// What an option is filed under; the fact that asked for it is filed so as well.
    private func subjects(of number: Int, _ facts: any FactReading) throws -> Set<String> {
        guard let fact = try facts.fact(number), case .asked(let request) = fact.happening else {
            throw HoldRefusal.unknown(number)
        }
        return request.subjects
    }

    /// What is known of the options that have to do with each other, however far: those in the same rooms, and in their
    /// rooms again.
    private func known(near subjects: Set<String>, _ facts: any FactReading) throws -> [Fact] {
        var known = subjects
        var open = known
        var found: [Int: Fact] = [:]
        while !open.isEmpty {
            let more = try facts.facts(about: open)
            open = []
            for fact in more where found.updateValue(fact, forKey: fact.number) == nil {
                open.formUnion(fact.subjects.filter(HoldRequest.isRoom))
            }
            open.subtract(known)
            known.formUnion(open)
        }
        return found.values.sorted { $0.number < $1.number }
    }

    private func append(
        _ happenings: [(Happening, Set<String>)], _ known: [Fact], _ before: HoldBook, _ pen: Pen,
        _ facts: any FactWriting
    ) throws -> Entry {
        let new = try facts.append(happenings, by: pen, at: before.now)
        let after = HoldBook(known + new, now: max(before.now, new.last?.when ?? before.now))
        guard let first = new.first, let hold = after.hold(first.happening.hold ?? first.number) else {
            throw RegisterFault("nothing was recorded", "Please report it.")
        }
        return Entry(hold: hold, before: before, after: after, facts: new)
    }
}
