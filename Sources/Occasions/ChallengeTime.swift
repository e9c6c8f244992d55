/// How long the holder of an option has to confirm it, once somebody behind challenges.
package enum ChallengeTime: Hashable, Sendable {
    case minutes(Int)
    /// Days on which the office works; the clock of the challenge stands still on others.
    case officeDays(Int)

    /// Two days by the clock, where a venue says nothing else.
    package static let usual = ChallengeTime.minutes(48 * 60)
}
