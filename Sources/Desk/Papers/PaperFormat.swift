internal import Documents
internal import Papers

/// A format papers are written in.
enum PaperFormat: String, CaseIterable {
    case html, pdf, xlsx, csv, svg

    /// `html,csv`, each once.
    static func list(_ text: String) throws(Misuse) -> [PaperFormat] {
        var formats: [PaperFormat] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            guard let format = PaperFormat(rawValue: name) else {
                throw Misuse(
                    "'\(name)' is no format of papers",
                    Suggestion.remedy(for: name, among: allCases.map(\.rawValue), noun: "format"))
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }
}
