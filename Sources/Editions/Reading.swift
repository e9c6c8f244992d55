internal import Occasions

/// What of an engagement reaches an audience, without its history: when, and in which words.
struct Reading<Words: Hashable & Sendable>: Hashable, Sendable {
    let range: TimeRange
    let words: Words
}
