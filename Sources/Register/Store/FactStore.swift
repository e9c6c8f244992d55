package import Occasions

/// Where the facts are kept. This is all that a file and a server have to know of facts.
package protocol FactStore: Sendable {
    /// Reads one state of the register, however many others write meanwhile.
    func read<Answer>(_ body: (any FactReading) throws -> Answer) throws -> Answer

    /// Reads and appends while nobody else can append about one of these subjects; all that is appended is kept, or nothing.
    func write<Answer>(about subjects: Set<String>, _ body: (any FactWriting) throws -> Answer) throws -> Answer
}

package protocol FactReading {
    /// Every fact, in order of their numbers.
    func facts() throws -> [Fact]
    /// The facts about at least one of these subjects, in order of their numbers.
    func facts(about subjects: Set<String>) throws -> [Fact]
    /// What somebody recorded, in order of their numbers.
    func facts(by who: String) throws -> [Fact]
    /// The numbers of all options that run at a moment, and perhaps of some that do not; in order.
    func options(runningAt moment: Moment) throws -> [Int]
    /// Nil: there is none of this number.
    func fact(_ number: Int) throws -> Fact?
    /// Bytes that were kept under their digest; nil: they were not.
    func content(_ digest: String) throws -> [UInt8]?
    /// The digests of all bytes that are kept; sorted.
    func contents() throws -> [String]
    /// The newest fact; nil: there is none yet.
    func last() throws -> Fact?
}

package protocol FactWriting: FactReading {
    /// The newest fact, as `last` is; from here on nobody else appends until this write is over.
    func end() throws -> Fact?
    /// The facts follow the newest one without a gap.
    func append(_ facts: [Fact]) throws
    /// Keeps the bytes that a fact names by their digest.
    func keep(_ bytes: [UInt8], as digest: String) throws
    /// Blanks who recorded what was recorded before a moment, and why, and forgets the bytes of these digests.
    func blank(before moment: Moment, forgetting digests: [String]) throws
}
