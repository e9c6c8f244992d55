internal import Occasions

/// A fact as a line of JSON, for backup and for git.
package enum FactLine {
    private struct Form: Codable {
        let number: Int
        let when: Moment
        let who: String?
        let why: String?
        let salt: String?
        let seal: String
        let happening: Happening
        let subjects: [String]
        let digest: String
    }

    package static func text(_ fact: Fact) throws(RegisterFault) -> String {
        let signature = fact.signature
        return try CanonicalJSON.text(
            Form(
                number: fact.number, when: fact.when, who: signature.who, why: signature.why, salt: signature.salt,
                seal: signature.seal, happening: fact.happening, subjects: fact.subjects, digest: fact.digest))
    }

    /// Nil for a line that is none.
    package static func read(_ line: String) -> Fact? {
        CanonicalJSON.read(Form.self, line).map { form in
            Fact(
                number: form.number, when: form.when,
                signature: Signature(who: form.who, why: form.why, salt: form.salt, seal: form.seal),
                happening: form.happening, subjects: form.subjects, digest: form.digest)
        }
    }
}
