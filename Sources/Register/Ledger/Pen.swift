package import Occasions

/// Who records something, when and why.
package struct Pen: Sendable {
    package let who: String
    package let why: String?
    /// Gives 32 hexadecimal digits of chance, others for each fact.
    package let salt: @Sendable () -> String
    package let now: Moment
    /// True where somebody named the moment; else it is the clock's, which may lag behind another machine's.
    package let isNamed: Bool

    package init(who: String, why: String?, now: Moment, isNamed: Bool, salt: @escaping @Sendable () -> String) {
        self.who = who
        self.why = why
        self.salt = salt
        self.now = now
        self.isNamed = isNamed
    }

    /// When it is recorded: never before the newest fact.
    func moment(after last: Fact?) throws(RegisterFault) -> Moment {
        guard let last = last?.when, now < last else { return now }
        if isNamed {
            throw RegisterFault(
                "the register has facts that are younger than the moment named with --now",
                "Name a later one, or leave --now out.")
        }
        return last
    }
}

extension FactWriting {
    /// Appends what has happened, each with what it is filed under.
    func append(_ happenings: [(Happening, Set<String>)], by pen: Pen, at now: Moment) throws -> [Fact] {
        var last = try end()
        // Somebody may have recorded something about other subjects since this moment was taken.
        let now = try max(now, pen.moment(after: last))
        var new: [Fact] = []
        for (happening, subjects) in happenings {
            let fact = try Fact(
                after: last, when: now, signature: Signature(who: pen.who, why: pen.why, salt: pen.salt()), happening,
                about: subjects)
            new.append(fact)
            last = fact
        }
        try append(new)
        return new
    }
}
