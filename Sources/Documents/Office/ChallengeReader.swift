internal import Occasions

/// How long a challenged option has: `48 h`, or `3 office-days`.
enum ChallengeReader {
    static func read(_ entry: Entry, _ faults: FaultList) -> ChallengeTime? {
        if case .text(let text) = entry.content, let match = text.wholeMatch(of: /(\d{1,2}) office-days?/) {
            if let days = Int(match.1), (1...60).contains(days) { return .officeDays(days) }
            faults.add(entry.place, "'\(text)' is no time for a challenge", "Write 1 to 60 office days.")
            return nil
        }
        if case .text(let text) = entry.content, LengthText.minutes(text) == nil {
            faults.add(
                entry.place, "'\(text)' is no time for a challenge", "Write one such as '48 h' or '3 office-days'.")
            return nil
        }
        return entry.length(faults, atLeast: 1).map(ChallengeTime.minutes)
    }
}
