internal import Editions
internal import Handbook
internal import Occasions
internal import Papers

/// Makes the sheets of a publication.
struct SheetDesk {
    let publication: Publication
    let problem: Problem
    let plan: Plan
    let office: String
    let language: Language
    let precedence: PrecedenceBook
    let concerns: ConcernDesk
    let options: OptionDesk
    /// Nil: no changes are asked for.
    let deltas: DeltaDesk?
    let state: PaperState
    let days: [CivilDate]
    let size: PaperSize

    func sheet(_ kind: PaperKind, for reader: PaperReader) throws -> Papers.Sheet {
        let head = SheetHead(
            kind: kind, language: language, office: office, zone: problem.zone, state: state, days: days,
            reader: reader.fileStem(in: problem))
        let subject = subject(of: reader)
        switch kind {
        case .programme:
            guard case .audience(let audience) = reader else { break }
            return .programme(publication.view(for: audience), subject: subject, head)
        case .runSheet:
            if let staff = reader.staff {
                return .runSheet(publication.staffView(for: staff), subject: subject, head)
            }
            return .rooms(rooms(of: reader), subject: subject, head)
        case .liaisonRoster, .interpreterRoster, .protocolRoster, .driverRoster:
            return .roster(publication.staffView(for: reader.staff ?? .team), subject: subject, head)
        case .cars: return .cars(publication.staffView(for: reader.staff ?? .team), subject: subject, head)
        case .conflicts:
            return .conflicts(concerns.concerns, today: problem.today, subject: subject, head)
        case .hours: return .hours(concerns.hours, subject: subject, head)
        case .precedence: return .order(lineups, subject: subject, head)
        case .order: return .ceremonies(lineups, subject: subject, head)
        case .seating:
            return .seating(seating.charts, unranked: seating.unranked, subject: subject, head)
        case .flags: return .flags(lineups, subject: subject, head)
        case .roomGrid:
            return .roomGrid(
                publication.staffView(for: reader.staff ?? .team), grid.marks(showsTravel: false), subject: subject,
                head)
        case .peopleGrid:
            return .peopleGrid(
                publication.staffView(for: reader.staff ?? .team), grid.marks(showsTravel: reader == .office),
                subject: subject, head)
        case .season: return .season(publication.staffView(for: .office), subject: subject, head)
        case .options: return .options(options.lines, today: problem.today, subject: subject, head)
        case .difference:
            guard let deltas else { break }
            return .difference(deltas.deltas, since: deltas.name, told: deltas.told, subject: subject, head)
        // It is made from its document.
        case .bid: break
        case .contacts, .participants:
            return .people(publication.people(for: reader.people), subject: subject, head)
        case .placeCards: return .cards(publication.people(for: reader.people), .placeCard, subject: subject, head)
        case .badges:
            return .cards(
                publication.people(for: reader.people), size == .a6 ? .a6 : .badge, subject: subject, head)
        case .arrivals, .departures: return .movements(publication.stays, subject: subject, head)
        }
        return .programme(publication.view(for: .everybody), subject: subject, head)
    }

    var lineups: [Lineup] {
        LineupDesk(problem: problem, plan: plan, book: precedence, language: language).lineups
    }

    private var grid: GridDesk {
        GridDesk(
            problem: problem, plan: plan, publication: publication, language: language, findings: concerns.findings)
    }

    var seating: SeatingDesk {
        SeatingDesk(problem: problem, plan: plan, book: precedence, language: language)
    }

    /// The languages whose words readers read.
    func codes(of readers: [PaperReader]) -> [String] {
        readers.compactMap { reader in
            if case .audience(let audience) = reader {
                return publication.wording(for: audience) ?? problem.ownLanguage
            }
            return publication.wording(for: .everybody) ?? problem.ownLanguage
        }
    }

    /// In the words that everybody reads who has no language of their own.
    private var words: Problem { problem.worded(publication.wording(for: .everybody)) }

    private func rooms(of reader: PaperReader) -> [(room: String, view: View)] {
        problem.resourceIDs.filter { id in
            switch reader {
            case .venue(let venue): problem.venue(of: id) == venue
            case .audience(.room(let room)): problem[id].id == room
            default: false
            }
        }.map { (words[$0].title, publication.view(for: .room(problem[$0].id))) }
    }

    private func subject(of reader: PaperReader) -> String {
        switch reader {
        case .audience(.everybody): language(en: "for the public", nl: "voor het publiek", fr: "pour le public")
        case .audience(let audience): publication.name(of: audience) ?? ""
        case .office: language(en: "whole office", nl: "hele dienst", fr: "tout le service")
        case .team: language(en: "team", nl: "team", fr: "équipe")
        case .role(let name): name
        case .venue(let index): words.venues[index].title
        }
    }
}
