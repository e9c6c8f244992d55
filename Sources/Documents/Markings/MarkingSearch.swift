/// Finds the marking in a text.
enum MarkingSearch {
    enum Finding: Equatable {
        case none
        case marked(String)
        /// One of the words stands in it among others.
        case doubtful(String)
    }

    /// In a label every word counts, however it is written.
    static func inLabel(_ text: String) -> String? {
        let words = SpeltWords.words(of: text)
        return marking(in: words, weak: true).map { Self.text(words[$0]) }
    }

    /// In any other text a level counts where it stands by itself, apart from the rest (`SECRET: ...`, `... (GEHEIM)`),
    /// or beside who classifies or how high (`NATO SECRET`, `ZEER GEHEIM`).
    ///
    /// 'SECRET SANTA LUNCH' is a doubt, and a 'secret garden' is nothing. Small letters count beside who classifies and
    /// where nothing else stands: a `Top secret` alone is a marking, and a 'top secret party' a doubt.
    static func inText(_ text: String) -> Finding {
        guard mayHold(text) else { return .none }
        let words = SpeltWords.words(of: text)
        guard let found = marking(in: words, weak: true) else { return .none }
        let told = Self.text(words[found])
        if isIssued(words) || isGraded(words, capitals: true) { return .marked(told) }
        let weak = marking(in: words, weak: false) == nil
        if weak { return .none }
        if isNothingElse(words) { return .marked(told) }
        let isCapital = words.contains { $0.isCapital && MarkingWords.levels.contains($0.text) }
        let apart = parts(of: text).map(SpeltWords.words).filter(isNothingElse)
        if apart.contains(where: { $0.allSatisfy(\.isCapital) || isGraded($0, capitals: false) }) {
            return .marked(told)
        }
        return isCapital || !apart.isEmpty || isGraded(words, capitals: false) ? .doubtful(told) : .none
    }

    /// The marking that a line is, where it is nothing else and in capitals.
    static func alone(_ line: String) -> String? {
        guard line.utf8.count <= 480, mayHold(line) else { return nil }
        let words = SpeltWords.words(of: line)
        guard isNothingElse(words), words.allSatisfy(\.isCapital) else { return nil }
        return marking(in: words, weak: false).map { text(words[$0]) }
    }

    private static func text(_ words: ArraySlice<PlainWord>) -> String {
        let texts = words.map(\.text)
        return texts.joined(separator: texts.contains { $0.count < 3 && !MarkingWords.parts.contains($0) } ? "-" : " ")
    }

    // MARK: Among words

    /// The first stretch of words that is a marking.
    private static func marking(in words: [PlainWord], weak: Bool) -> Range<Int>? {
        for index in words.indices {
            let word = words[index].text
            if MarkingWords.levels.contains(word) {
                var first = index
                var last = index
                while first > 0, MarkingWords.parts.contains(words[first - 1].text) { first -= 1 }
                while last + 1 < words.count, MarkingWords.parts.contains(words[last + 1].text) { last += 1 }
                return first..<last + 1
            }
            if let length = phrase(words, at: index) { return index..<index + length }
            if weak, MarkingWords.everyday.contains(word) {
                if index > 0, MarkingWords.issuers.contains(words[index - 1].text) { return index - 1..<index + 1 }
                if index + 1 < words.count, MarkingWords.issuers.contains(words[index + 1].text) {
                    return index..<index + 2
                }
            }
        }
        return nil
    }

    private static func phrase(_ words: [PlainWord], at index: Int) -> Int? {
        MarkingWords.phrases.first { phrase in
            index + phrase.count <= words.count
                && zip(words[index...], phrase).allSatisfy { $0.text == $1 }
                // One or two letters are a short form only in capitals, and side by side.
                && (phrase.contains { $0.count > 2 }
                    || words[index..<index + phrase.count].allSatisfy(\.isCapital)
                        && !words[index + 1..<index + phrase.count].contains(where: \.isApart))
        }?.count
    }

    /// A level, or a short form, beside who classifies.
    private static func isIssued(_ words: [PlainWord]) -> Bool {
        words.indices.contains { index in
            phrase(words, at: index).map { length in
                words[index..<index + length].contains { MarkingWords.issuers.contains($0.text) || $0.text == "VS" }
            } ?? false
                || isLevel(words[index].text) && isBeside(words, index) { MarkingWords.issuers.contains($0.text) }
        }
    }

    private static func isLevel(_ word: String) -> Bool {
        MarkingWords.levels.contains(word) || MarkingWords.everyday.contains(word)
    }

    private static func isGraded(_ words: [PlainWord], capitals: Bool) -> Bool {
        words.indices.contains { index in
            MarkingWords.levels.contains(words[index].text) && (!capitals || words[index].isCapital)
                && isBeside(words, index) { MarkingWords.grades.contains($0.text) && (!capitals || $0.isCapital) }
        }
    }

    /// Whether it holds of the word before or after, other words of the marking between them passed over.
    private static func isBeside(_ words: [PlainWord], _ index: Int, _ holds: (PlainWord) -> Bool) -> Bool {
        func isPart(_ word: PlainWord) -> Bool { MarkingWords.parts.contains(word.text) }
        // What a comma or a bracket parts belongs together only in capitals.
        func counts(_ other: Int, _ isParted: Bool) -> Bool {
            holds(words[other]) && (!isParted || words[other].isCapital && words[index].isCapital)
        }
        var before = index - 1
        var isParted = words[index].isApart
        while before >= 0, isPart(words[before]) {
            if counts(before, isParted) { return true }
            isParted = isParted || words[before].isApart
            before -= 1
        }
        var after = index + 1
        isParted = false
        while after < words.count, isPart(words[after]) {
            isParted = isParted || words[after].isApart
            if counts(after, isParted) { return true }
            after += 1
        }
        return false
    }

    private static func isNothingElse(_ words: [PlainWord]) -> Bool {
        guard marking(in: words, weak: false) != nil else { return false }
        var index = 0
        while index < words.count {
            if let length = phrase(words, at: index) {
                index += length
            } else if MarkingWords.parts.contains(words[index].text) {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    /// What stands apart in a text: between brackets, colons, dashes and the like.
    private static func parts(of text: String) -> [String] {
        text.replacing(" - ", with: "|").split {
            "|:;,/()[]{}<>*\u{2013}\u{2014}\"\u{2022}".contains($0) || $0.isNewline
        }
        .map(String.init)
    }

    // MARK: A quick look

    /// False for most texts, at the cost of one pass over their bytes.
    static func mayHold(_ text: String) -> Bool {
        var hash: UInt64 = 0
        var length = 0
        var letters = 0
        for byte in text.utf8 {
            if byte >= 0x80 { return true }
            let upper = (97...122).contains(byte) ? byte - 32 : byte
            if (65...90).contains(upper) || (48...57).contains(upper) {
                hash = hash &* 131 &+ UInt64(upper)
                length += 1
                continue
            }
            if ends(hash, length, &letters) { return true }
            hash = 0
            length = 0
        }
        return ends(hash, length, &letters)
    }

    private static func ends(_ hash: UInt64, _ length: Int, _ letters: inout Int) -> Bool {
        if length == 0 { return false }
        letters = length == 1 ? letters + 1 : 0
        return letters >= 4 || hashes.contains(hash)
    }

    private static let hashes: Set<UInt64> = Set(
        MarkingWords.levels.union(MarkingWords.everyday).union(MarkingWords.phrases.joined())
            .filter { $0.utf8.allSatisfy { $0 < 0x80 } }
            .map { $0.utf8.reduce(0) { $0 &* 131 &+ UInt64($1) } })
}
