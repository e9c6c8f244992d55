private import Foundation
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

    private struct Content: Codable {
        let content: String
        let text: String?
        let base64: String?
    }

    /// What a fact names by its digest, as a line; text as text, so that git shows what changed.
    package static func text(ofContent bytes: [UInt8], _ digest: String) throws(RegisterFault) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        let isText = Array(text.utf8) == bytes
        return try CanonicalJSON.text(
            Content(
                content: digest, text: isText ? text : nil, base64: isText ? nil : Data(bytes).base64EncodedString()))
    }

    /// Nil for a line that is no content, or not what its digest says.
    package static func readContent(_ line: String) -> (digest: String, bytes: [UInt8])? {
        guard let form = CanonicalJSON.read(Content.self, line) else { return nil }
        let bytes = form.text.map { Array($0.utf8) } ?? form.base64.flatMap { Data(base64Encoded: $0) }.map(Array.init)
        guard let bytes, FactDigest.digest(of: bytes) == form.content else { return nil }
        return (form.content, bytes)
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
