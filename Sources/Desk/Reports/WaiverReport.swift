internal import Handbook
internal import Occasions

/// Writes a line for each waiver that waives nothing.
enum WaiverReport {
    static func lines(_ idle: [Waiver], in say: Language) -> [String] {
        idle.map { waiver in
            let place = waiver.source.map { $0.text + ": " } ?? ""
            let subjects = waiver.subjects.joined(separator: ", ")
            return place
                + say(
                    en: "the waiver of '\(waiver.rule)' for \(subjects) meets nothing here",
                    nl: "de afwijking van '\(waiver.rule)' voor \(subjects) slaat hier op niets",
                    fr: "la dérogation à '\(waiver.rule)' pour \(subjects) ne concerne rien ici")
        }
    }
}
