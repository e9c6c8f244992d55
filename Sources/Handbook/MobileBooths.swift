internal import Occasions

/// How the office speaks of booths that are brought into a room.
enum MobileBooths {
    /// `bring 2 more mobile booths`
    static func bring(_ count: Int, _ say: Phrase) -> String {
        let booths = say.language.count(
            count, Text(en: "more mobile booth", nl: "mobiele tolkcabine", fr: "cabine mobile"),
            Text(en: "more mobile booths", nl: "mobiele tolkcabines", fr: "cabines mobiles"))
        return say(en: "bring \(booths)", nl: "breng nog \(booths)", fr: "apporter encore \(booths)")
    }
}
