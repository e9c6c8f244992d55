package import Occasions

/// One line of the register: something happened, and it is never changed again.
///
/// Each fact carries the digest of itself and the fact before. Who alters one breaks the chain from there on.
package struct Fact: Hashable, Sendable {
    /// Counted from 1, without gaps.
    package let number: Int
    package let when: Moment
    package let signature: Signature
    package let happening: Happening
    /// What it is about: `room:hall/salon`, `occasion:visit`, `hold:12`; sorted.
    package let subjects: [String]
    /// SHA-256 over the digest before it and all of this.
    package let digest: String

    /// The digest that goes before the first fact.
    package static let origin = String(repeating: "0", count: 64)

    /// The fact as it was stored.
    package init(
        number: Int, when: Moment, signature: Signature, happening: Happening, subjects: [String], digest: String
    ) {
        self.number = number
        self.when = when
        self.signature = signature
        self.happening = happening
        self.subjects = subjects
        self.digest = digest
    }

    /// A new fact that follows another; nil: the first of all.
    package init(
        after last: Fact?, when: Moment, signature: Signature, _ happening: Happening, about subjects: Set<String>
    ) throws(RegisterFault) {
        let (number, subjects) = ((last?.number ?? 0) + 1, subjects.sorted())
        self.init(
            number: number, when: when, signature: signature, happening: happening, subjects: subjects,
            digest: try FactDigest.digest(
                after: last?.digest ?? Fact.origin, number: number, when: when,
                body: FactBody.text(happening, subjects), seal: signature.seal))
    }
}
