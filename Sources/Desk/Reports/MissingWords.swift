internal import Documents
internal import Occasions

/// Says where documents had no words in the language of a reader.
enum MissingWords {
    /// A line for each language; none where nothing is missing. `codes`: those that were read.
    static func hints(_ found: Case, in codes: Set<String>) -> [String] {
        let own = found.problem.ownLanguage ?? "en"
        return codes.sorted().compactMap { code in
            guard let count = found.untranslated[code], count > 0 else { return nil }
            let texts = ReportText.count(count, "text")
            return code == own
                ? "\(texts) of the documents \(count == 1 ? "has" : "have") no words in '\(code)', the office's language; the first there are stand there."
                : "\(texts) of the documents \(count == 1 ? "has" : "have") no words in '\(code)'; those in '\(own)' stand there."
        }
    }
}
