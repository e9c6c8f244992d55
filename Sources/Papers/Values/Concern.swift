/// Something that a plan does not keep, as papers tell it.
package struct Concern: Hashable, Sendable {
    /// `conflict`, `open place`, `wish not met`, `note`, in the language of the paper.
    package let kind: String
    /// It must be mended; of all else it is enough to know of it.
    package let isGrave: Bool
    package let text: String
    package let remedy: String?
    /// The rule behind it, and on what authority.
    package let rule: String

    package init(kind: String, isGrave: Bool, text: String, remedy: String?, rule: String) {
        self.kind = kind
        self.isGrave = isGrave
        self.text = text
        self.remedy = remedy
        self.rule = rule
    }
}
