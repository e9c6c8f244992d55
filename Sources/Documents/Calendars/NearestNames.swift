internal import Handbook

/// Names of the office by which a misspelt one is guessed.
struct NearestNames {
    /// How often each letter stands in a name: two names that are near have nearly the same letters.
    private typealias Letters = SIMD32<Int8>

    private var names: [(name: String, length: Int, letters: Letters)] = []
    private var seen: Set<String> = []

    mutating func add(_ name: String) {
        guard seen.insert(name).inserted else { return }
        names.append((name, name.count, NearestNames.letters(of: name)))
    }

    func nearest(to text: String) -> String? {
        let letters = NearestNames.letters(of: text)
        let length = text.count
        // No two names are near that differ in more letters than this.
        let most = 3
        let alike = names.filter { name in
            guard abs(name.length - length) <= most else { return false }
            let difference = letters &- name.letters
            return difference.replacing(with: 0, where: difference .< 0).wrappedSum() <= most
                && (Letters.zero &- difference).replacing(with: 0, where: difference .> 0).wrappedSum() <= most
        }
        return Suggestion.nearest(to: text, among: alike.map(\.name))
    }

    private static func letters(of text: String) -> Letters {
        var letters = Letters.zero
        for byte in text.lowercased().utf8.prefix(120) where byte < 128 { letters[Int(byte & 31)] &+= 1 }
        return letters
    }
}
