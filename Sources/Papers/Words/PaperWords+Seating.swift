internal import Occasions

/// What a plan of seats says by itself.
extension PaperWords {
    var layout: String { say(en: "Layout", nl: "Schikking", fr: "Disposition") }
    var whereTo: String { say(en: "Where", nl: "Waar", fr: "Où") }
    var whyThere: String { say(en: "Why there", nl: "Waarom daar", fr: "Pourquoi là") }

    func seatPicture(_ title: String) -> String {
        say(
            en: "The seats at \(title), from both sides; the list below says the same.",
            nl: "De plaatsen bij \(title), van beide kanten; de lijst eronder zegt hetzelfde.",
            fr: "Les places à \(title), des deux côtés ; la liste ci-dessous dit la même chose.")
    }

    /// What the signs in the drawing mean, as far as there are any.
    func seatSigns(_ chart: SeatingChart) -> [String] {
        [
            chart.seats.contains(where: \.isByHand)
                ? say(en: "* Placed by hand.", nl: "* Met de hand geplaatst.", fr: "* Placé à la main.") : nil,
            chart.seats.contains(where: \.isMoved)
                ? say(
                    en: "† Not the place that the order gives: somebody may not sit beside somebody.",
                    nl: "† Niet de plaats volgens de rangorde: iemand mag niet naast iemand zitten.",
                    fr: "† Pas la place selon l'ordre : quelqu'un ne peut être assis à côté de quelqu'un.") : nil,
        ].compactMap(\.self)
    }

    var leftOutOfSeating: String {
        say(
            en:
                "What is not planned yet; engagements without a layout; those who come with a head and have no seat at the table.",
            nl:
                "Wat nog niet gepland is; activiteiten zonder schikking; wie met een hoofd meekomt en geen plaats aan tafel heeft.",
            fr:
                "Ce qui n'est pas encore prévu ; les activités sans disposition ; ceux qui accompagnent un chef et n'ont pas de place à table."
        )
    }

    func withoutRegime(_ occasion: String) -> String {
        say(
            en: "\(occasion): it names no regime of precedence.", nl: "\(occasion): noemt geen stelsel van voorrang.",
            fr: "\(occasion) : ne nomme aucun régime de préséance.")
    }

    var noSeats: String {
        say(
            en: "No engagement that is planned has a layout of seats.",
            nl: "Geen geplande activiteit heeft een schikking van plaatsen.",
            fr: "Aucune activité prévue n'a de disposition de places.")
    }
}
