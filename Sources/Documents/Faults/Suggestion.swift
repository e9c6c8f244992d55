/// What a misspelt word was probably meant to be.
package enum Suggestion {
    /// The most bytes of a word that is compared with others.
    private static let longest = 200

    /// The known word nearest to the one written, if one is near enough.
    package static func nearest(to word: String, among known: [String]) -> String? {
        // A word that long was not misspelt.
        guard word.utf8.count <= longest else { return nil }
        let length = word.count
        let limit = length < 3 ? 0 : min(3, length / 3)
        let small = word.lowercased()
        var best: (distance: Int, word: String)?
        for candidate in known
        where candidate.utf8.count <= longest && abs(candidate.count - length) <= limit {
            let distance = distance(small, candidate.lowercased())
            if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
        }
        return best?.word
    }

    /// A sentence that names the word meant, or the words there are, `most` of them.
    package static func remedy(
        for word: String, among known: [String], noun: Message, most: Int = 12
    ) -> Message {
        remedy(for: word, among: known, noun: noun, nearest: nearest(to: word, among: known), most: most)
    }

    static func remedy(
        for word: String, among known: [String], noun: Message, nearest: String?, most: Int = 12
    ) -> Message {
        if let nearest { return "Did you mean '\(nearest)'?" }
        if known.isEmpty { return "There is no \(noun) in the documents; add it or take this out." }
        if known.count > most { return "Use one of: \(each: known.prefix(most)) and \(known.count - most) more." }
        return "Use one of: \(each: known)."
    }

    /// Letters to add, drop, change or swap with their neighbour to get from one word to the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let first = Array(left)
        let second = Array(right)
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let change = last[column] + (first[row] == second[column] ? 0 : 1)
                var best = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}
