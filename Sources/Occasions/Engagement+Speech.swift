extension Engagement {
    /// What is spoken, and how it is interpreted.
    package struct Speech: Sendable {
        /// Languages spoken in it.
        package let languages: [String]
        package let interpretation: Interpretation
        /// People who listen to whispering; 0: not said.
        package let listeners: Int
        /// Hard on interpreters: many speakers, read texts, remote speakers.
        package let isHeavy: Bool

        package init(
            languages: [String] = [], interpretation: Interpretation = .none, listeners: Int = 0, isHeavy: Bool = false
        ) {
            self.languages = languages
            self.interpretation = interpretation
            self.listeners = listeners
            self.isHeavy = isHeavy
        }
    }

    @inlinable package var languages: [String] { speech.languages }
    @inlinable package var interpretation: Interpretation { speech.interpretation }
    @inlinable package var listeners: Int { speech.listeners }
    @inlinable package var isHeavy: Bool { speech.isHeavy }
}

package enum Interpretation: String, CaseIterable, Sendable {
    case none, simultaneous, consecutive, whispered
}
