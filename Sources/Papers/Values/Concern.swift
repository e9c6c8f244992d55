/// Something that a plan does not keep, as papers tell it.
package struct Concern: Hashable, Sendable {
    /// `conflict`, `open place`, `wish not met`, `note`, in the language of the paper.
    package let kind: String
    package let text: String
    package let remedy: String?
    /// The rule behind it, and on what authority.
    package let rule: String

    package init(kind: String, text: String, remedy: String?, rule: String) {
        self.kind = kind
        self.text = text
        self.remedy = remedy
        self.rule = rule
    }
}
