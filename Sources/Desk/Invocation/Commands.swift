internal import Documents

/// Suggests the command that a mistyped word probably means.
package enum Commands {
    package static func remedy(for word: String, among names: [String]) -> String {
        Suggestion.remedy(for: word, among: names, noun: "command").text
    }
}
