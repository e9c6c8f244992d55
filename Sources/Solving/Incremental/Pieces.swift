internal import Conditions
internal import Occasions

/// A formula taken apart at its long lists, terms of a sum and spans, so that only the entries that count now need be
/// looked at.
///
/// An entry that does not count, or does not count yet, neither makes a breach nor mends one. So the formula of the entries
/// that count fails exactly where the whole formula does, and by as much. Lists are numbered in the order in which they
/// stand.
indirect enum Pieces: Sendable {
    /// Without a list, looked at as it is.
    case whole(Formula)
    case all([Pieces])
    case any([Pieces])
    case sum(Sum, atMost: Int)

    struct Sum: Sendable {
        let constant: Int
        /// Always looked at.
        let others: [Quantity.Part]
        let terms: (list: Int, parts: [Quantity.Part])?
        let ends: [End]
    }

    /// A last end or a first start.
    struct End: Sendable {
        let list: Int
        let part: Quantity.Part
        let spans: [Span]
    }

    init(_ formula: Formula) {
        var lists = 0
        self.init(formula, &lists)
    }

    private init(_ formula: Formula, _ lists: inout Int) {
        let before = lists
        switch formula {
        case .all(let members): self = .all(members.map { Pieces($0, &lists) })
        case .any(let members): self = .any(members.map { Pieces($0, &lists) })
        case .atMost(let quantity, let bound):
            let isLong = quantity.parts.count > Pieces.few
            var (others, terms, ends): ([Quantity.Part], [Quantity.Part], [End]) = ([], [], [])
            let number = lists
            if isLong, quantity.parts.contains(where: Pieces.isTerm) { lists += 1 }
            for part in quantity.parts {
                if isLong, Pieces.isTerm(part) {
                    terms.append(part)
                } else if let spans = Pieces.spans(of: part) {
                    ends.append(End(list: lists, part: part, spans: spans))
                    lists += 1
                } else {
                    others.append(part)
                }
            }
            self = .sum(
                Sum(
                    constant: quantity.constant, others: others, terms: terms.isEmpty ? nil : (number, terms),
                    ends: ends), atMost: bound)
        default: self = .whole(formula)
        }
        if lists == before { self = .whole(formula) }
    }

    var hasLists: Bool { if case .whole = self { false } else { true } }

    /// The formula with these entries only.
    func formula(of entries: [DemandEntry]) -> Formula {
        switch self {
        case .whole(let formula): return formula
        case .all(let members): return .all(members.map { $0.formula(of: entries) })
        case .any(let members): return .any(members.map { $0.formula(of: entries) })
        case .sum(let sum, let bound):
            var kept = sum.others
            if let (list, terms) = sum.terms {
                for entry in entries where entry.list == list { kept.append(terms[Int(entry.place)]) }
            }
            for end in sum.ends {
                let spans = entries.lazy.filter { $0.list == end.list }.map { end.spans[Int($0.place)] }
                kept.append(end.part.speaking(of: end.part.term.speaking(of: Array(spans))))
            }
            return .atMost(Quantity(constant: sum.constant, parts: kept), bound)
        }
    }

    /// Sums of a few terms are looked at whole.
    private static let few = 6

    /// Of a sum that has a bound above: a truth that is false unless something it speaks of is decided so.
    private static func isTerm(_ part: Quantity.Part) -> Bool {
        guard part.coefficient > 0, case .truth(let formula) = part.term else { return false }
        return isFalseUntouched(formula)
    }

    private static func isFalseUntouched(_ formula: Formula) -> Bool {
        switch formula {
        case .picked, .takesPlace, .starts, .never: true
        case .all(let members): members.contains(where: isFalseUntouched)
        case .any(let members): members.allSatisfy(isFalseUntouched)
        case .not, .atMost, .always: false
        }
    }

    /// The spans of a last end that has a bound above, or of a first start that has one below.
    private static func spans(of part: Quantity.Part) -> [Span]? {
        switch part.term {
        case .lastEnd(let spans, _) where part.coefficient > 0: spans
        case .firstStart(let spans, _) where part.coefficient < 0: spans
        default: nil
        }
    }
}

extension Condition {
    /// The demand with these entries of its lists only; they are in order and each is named once.
    func trimmed(to entries: [DemandEntry], _ pieces: Pieces?) -> Condition {
        switch self {
        case .formula: pieces.map { .formula($0.formula(of: entries)) } ?? self
        case .disjoint(let spans): .disjoint(entries.map { spans[Int($0.place)] })
        case .spaced(let spans, let pace): .spaced(entries.map { spans[Int($0.place)] }, pace)
        case .rested(let spans, let rest, let within):
            .rested(entries.map { spans[Int($0.place)] }, rest: rest, within: within)
        case .shared(let loads, let capacity): .shared(entries.map { loads[Int($0.place)] }, capacity: capacity)
        case .separate(let first, let second):
            .separate(
                entries.filter { $0.list == 0 }.map { first[Int($0.place)] },
                entries.filter { $0.list == 1 }.map { second[Int($0.place)] })
        }
    }
}

extension Quantity.Term {
    /// The same of other spans.
    fileprivate func speaking(of spans: [Span]) -> Quantity.Term {
        switch self {
        case .lastEnd(_, let range): .lastEnd(spans, range)
        case .firstStart(_, let range): .firstStart(spans, range)
        case .start, .truth, .travel: self
        }
    }
}
