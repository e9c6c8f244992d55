internal import Documents

/// Names of commands as people mistype them.
package enum Commands {
    package static func remedy(for word: String, among names: [String]) -> String {
        Suggestion.remedy(for: word, among: names, noun: "command")
    }
}
