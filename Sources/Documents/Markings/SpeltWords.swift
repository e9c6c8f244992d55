/// The words of a text as markings are looked for among them, with those that letters set apart spell.
enum SpeltWords {
    static func words(of text: String) -> [PlainWord] { joined(PlainWord.words(of: text)) }

    /// Letters set apart (`S E C R E T  U E`, `G.E.H.E.I.M`) as the words they spell.
    private static func joined(_ words: [PlainWord]) -> [PlainWord] {
        var result: [PlainWord] = []
        var run: [PlainWord] = []
        func endRun() {
            result += run.count < 4 ? run : spelt(run)
            run = []
        }
        for word in words {
            if word.text.count == 1 {
                run.append(word)
            } else {
                endRun()
                result.append(word)
            }
        }
        endRun()
        return result
    }

    /// At each place the longest word that is spelt there, else the letter by itself.
    private static func spelt(_ letters: [PlainWord]) -> [PlainWord] {
        var result: [PlainWord] = []
        var start = 0
        while start < letters.count {
            var length = min(longest, letters.count - start)
            while length > 1 {
                let word = letters[start..<start + length].map(\.text).joined()
                if MarkingWords.spelt.contains(word) { break }
                length -= 1
            }
            let part = letters[start..<start + length]
            result.append(
                PlainWord(
                    text: part.map(\.text).joined(), isCapital: part.allSatisfy(\.isCapital),
                    isApart: part.first?.isApart ?? false))
            start += length
        }
        return result
    }

    private static let longest = 18
}
