internal import Handbook
internal import Occasions

/// Where a seat is, and why somebody has it.
extension SeatingWords {
    func place(_ place: SeatPlace) -> String {
        switch place {
        case .at(let anchor): anchorName(anchor)
        case .beside(let anchor, let side, let steps): beside(anchor, side, steps)
        case .facingHost: say(en: "across from the host", nl: "tegenover de gastheer", fr: "en face de l'hôte")
        case .facing(let side, let steps):
            say(en: "across, \(steps) ", nl: "aan de overkant, \(steps) ", fr: "en face, \(steps) ")
                + beside(.host, side, 1)
        case .round(let number):
            say(
                en: "\(number) from the presidency", nl: "\(number) vanaf het voorzitterschap",
                fr: "\(number) depuis la présidence")
        case .inRow(let row, let side, let steps): inRow(row, side, steps)
        case .rear(.right): say(en: "rear right", nl: "achteraan rechts", fr: "arrière droit")
        case .rear(.left): say(en: "rear left", nl: "achteraan links", fr: "arrière gauche")
        case .rearMiddle: say(en: "rear middle", nl: "achteraan midden", fr: "arrière milieu")
        case .front:
            say(en: "front, beside the driver", nl: "vooraan, naast de chauffeur", fr: "avant, près du chauffeur")
        case .driver: say(en: "at the wheel", nl: "aan het stuur", fr: "au volant")
        case .interpreter(let side): beside(.leader, side, 1)
        case .interpreterBehind: say(en: "behind the head", nl: "achter het hoofd", fr: "derrière le chef")
        }
    }

    private func anchorName(_ anchor: SeatPlace.Anchor) -> String {
        switch anchor {
        case .host: say(en: "the host's place", nl: "plaats van de gastheer", fr: "place de l'hôte")
        case .coHost: say(en: "the co-host's place", nl: "plaats van de medegastheer", fr: "place du cohôte")
        case .presidency: say(en: "head of the table", nl: "hoofd van de tafel", fr: "tête de table")
        case .leader: say(en: "middle of its side", nl: "midden van de zijde", fr: "milieu de son côté")
        case .first: say(en: "middle of the row", nl: "midden van de rij", fr: "milieu du rang")
        }
    }

    private func beside(_ anchor: SeatPlace.Anchor, _ side: SeatPlace.Side, _ steps: Int) -> String {
        let whom =
            switch anchor {
            case .host: say(en: "of the host", nl: "van de gastheer", fr: "de l'hôte")
            case .coHost: say(en: "of the co-host", nl: "van de medegastheer", fr: "du cohôte")
            case .presidency: say(en: "of the presidency", nl: "van het voorzitterschap", fr: "de la présidence")
            case .leader: say(en: "of the head", nl: "van het hoofd", fr: "du chef")
            case .first: say(en: "of the first", nl: "van de eerste", fr: "du premier")
            }
        let way =
            side == .right
            ? say(en: "to the right", nl: "rechts", fr: "à droite")
            : say(en: "to the left", nl: "links", fr: "à gauche")
        return steps == 1 ? "\(way) \(whom)" : "\(steps) \(way) \(whom)"
    }

    private func inRow(_ row: Int, _ side: SeatPlace.Side?, _ steps: Int) -> String {
        let name = say(en: "row \(row)", nl: "rij \(row)", fr: "rang \(row)")
        guard let side else { return say(en: "\(name), middle", nl: "\(name), midden", fr: "\(name), milieu") }
        return switch side {
        case .right:
            say(
                en: "\(name), \(steps) to the right of the middle", nl: "\(name), \(steps) rechts van het midden",
                fr: "\(name), \(steps) à droite du milieu")
        case .left:
            say(
                en: "\(name), \(steps) to the left of the middle", nl: "\(name), \(steps) links van het midden",
                fr: "\(name), \(steps) à gauche du milieu")
        }
    }

    // MARK: Why

    func why(_ place: Seated, _ shown: Regime.Shown) -> String {
        switch place.reason {
        case .office: office(place.seat.place)
        case .order(let comparison): order(comparison, shown)
        case .moved(let from):
            say(
                en: "place \(from) by the order; moved, as somebody may not sit beside somebody",
                nl: "plaats \(from) volgens de rangorde; verplaatst, want iemand mag niet naast iemand zitten",
                fr: "place \(from) selon l'ordre ; déplacé, car quelqu'un ne peut être à côté de quelqu'un")
        case .byHand(let why):
            say(en: "placed by hand: \(why)", nl: "met de hand geplaatst: \(why)", fr: "placé à la main : \(why)")
        case .company:
            switch place.holder {
            case .interpreter: say(en: "interprets", nl: "tolkt", fr: "interprète")
            case .driver: say(en: "drives", nl: "rijdt", fr: "conduit")
            case .party, .member: say(en: "comes with the head", nl: "komt mee met het hoofd", fr: "accompagne le chef")
            }
        }
    }

    private func office(_ place: SeatPlace) -> String {
        switch place {
        case .at(.presidency): say(en: "presides", nl: "zit voor", fr: "préside")
        case .at(.leader): say(en: "leads its side", nl: "leidt de zijde", fr: "mène son côté")
        case .at(.coHost): say(en: "receives with the host", nl: "ontvangt mee", fr: "reçoit avec l'hôte")
        default: say(en: "receives the guests", nl: "ontvangt de gasten", fr: "reçoit les invités")
        }
    }

    private func order(_ comparison: Comparison?, _ shown: Regime.Shown) -> String {
        guard let comparison else {
            return say(en: "first in the order", nl: "eerste in de rangorde", fr: "premier dans l'ordre")
        }
        let (before, why) = (name(comparison.before, shown), comparison.because(say))
        return say(en: "after \(before) \(why)", nl: "na \(before) \(why)", fr: "après \(before) \(why)")
    }
}
