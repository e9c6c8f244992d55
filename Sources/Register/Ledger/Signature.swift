/// Who recorded a fact, and why.
///
/// The chain holds only the seal of both. So they can be blanked when they have been kept long enough, and the chain stays
/// whole.
package struct Signature: Hashable, Sendable {
    /// Nil: blanked.
    package let who: String?
    /// Nil: nobody said why, or it is blanked.
    package let why: String?
    /// Chance, so that nobody can try likely names against the seal; nil: blanked.
    package let salt: String?
    package let seal: String

    /// A new signature; `salt`: 16 bytes of chance as hexadecimal digits.
    package init(who: String, why: String?, salt: String) {
        self.who = who
        self.why = why
        self.salt = salt
        seal = FactDigest.seal(who: who, why: why, salt: salt)
    }

    /// The signature as it was stored.
    package init(who: String?, why: String?, salt: String?, seal: String) {
        self.who = who
        self.why = why
        self.salt = salt
        self.seal = seal
    }

    /// True where nothing of it is left but the seal.
    package var isBlanked: Bool { who == nil && why == nil && salt == nil }

    /// True where it is what was sealed, or is blanked.
    var isWhole: Bool {
        if isBlanked { return true }
        guard let who, let salt else { return false }
        return seal == FactDigest.seal(who: who, why: why, salt: salt)
    }
}
