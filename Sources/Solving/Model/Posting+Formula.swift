internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// Holds the formula wherever all guards are true.
    mutating func enforce(_ formula: Formula, onlyIf guards: [Literal]) {
        switch formula {
        case .always: break
        case .never: model.anyOf([], onlyIf: guards)
        case .atMost(let quantity, let bound):
            let sum = expression(quantity, .atMost)
            if sum.terms.isEmpty {
                if sum.constant > bound { model.anyOf([], onlyIf: guards) }
            } else {
                model.linear(sum, in: .atMost(bound), onlyIf: guards)
            }
        case .starts(let id, let ranges): enforceStart(id, Narrowing.steps(of: id, in: ranges, problem), ranges, guards)
        case .not(.starts(let id, let ranges)):
            let steps = Narrowing.steps(of: id, in: ranges, problem).complement
            enforceStart(id, steps, nil, guards, otherwise: !ranges.contains(constantStart(id)))
        case .all(let parts): parts.forEach { enforce($0, onlyIf: guards) }
        case .any(let parts): enforceAny(parts, onlyIf: guards)
        case .picked, .takesPlace, .not: require(bit(formula), onlyIf: guards)
        }
    }

    private func constantStart(_ id: EngagementID) -> Moment {
        held.start(of: id) ?? problem.earliestStart(of: id)
    }

    private mutating func enforceStart(
        _ id: EngagementID, _ steps: ValueDomain, _ ranges: TimeRanges?, _ guards: [Literal], otherwise: Bool = true
    ) {
        guard let variables = variables[id.index] else {
            let holds = ranges.map { $0.contains(constantStart(id)) } ?? otherwise
            if !holds { model.anyOf([], onlyIf: guards) }
            return
        }
        if variables.steps.isSubset(of: steps) { return }
        model.linear(LinearExpression(variables.step), in: steps, onlyIf: guards)
    }

    /// At least one part: atoms stand in the clause themselves, the rest behind a literal that implies them.
    private mutating func enforceAny(_ parts: [Formula], onlyIf guards: [Literal]) {
        var clause: [Literal] = []
        var heavy: [Formula] = []
        for part in parts {
            switch part {
            case .always: return
            case .never: continue
            case .picked, .takesPlace, .starts, .not:
                switch bit(part) {
                case .yes: return
                case .no: continue
                case .literal(let literal): clause.append(literal)
                }
            case .atMost, .all, .any: heavy.append(part)
            }
        }
        if clause.isEmpty, heavy.count == 1 { return enforce(heavy[0], onlyIf: guards) }
        for part in heavy {
            let literal = model.literal()
            enforce(part, onlyIf: [literal])
            clause.append(literal)
        }
        model.anyOf(clause, onlyIf: guards)
    }

    mutating func require(_ bit: Bit, onlyIf guards: [Literal]) {
        switch bit {
        case .yes: break
        case .no: model.anyOf([], onlyIf: guards)
        case .literal(let literal): model.anyOf([literal], onlyIf: guards)
        }
    }

    /// A bit that is true exactly where the formula holds.
    mutating func bit(_ formula: Formula) -> Bit {
        if let known = bits[formula] { return known }
        let new = newBit(formula)
        bits[formula] = new
        return new
    }

    private mutating func newBit(_ formula: Formula) -> Bit {
        switch formula {
        case .always: return .yes
        case .never: return .no
        case .picked(let slot, let resources): return any(picked(slot, resources))
        case .takesPlace(let id): return presence(id)
        case .not(let atom): return bit(atom.formula).negated
        case .all(let parts): return all(parts.map { bit($0) })
        case .any(let parts): return any(parts.map { bit($0) })
        case .starts(let id, let ranges):
            guard let variables = variables[id.index] else { return Bit(ranges.contains(constantStart(id))) }
            if let slots = slots[id.index] {
                return any(slots.filter { ranges.contains(Moment(minutes: $0.start)) }.map(\.bit))
            }
            let steps = Narrowing.steps(of: id, in: ranges, problem)
            return reified(LinearExpression(variables.step), in: steps, of: variables.steps)
        case .atMost(let quantity, let bound):
            let sum = expression(quantity, .exact)
            if sum.terms.isEmpty { return Bit(sum.constant <= bound) }
            return reified(sum, in: .atMost(bound), of: nil)
        }
    }

    private mutating func reified(_ sum: LinearExpression, in domain: ValueDomain, of whole: ValueDomain?) -> Bit {
        if let whole {
            let common = whole.intersection(domain)
            if common.isEmpty { return .no }
            if common == whole { return .yes }
        }
        let literal = model.literal()
        model.linear(sum, in: domain, onlyIf: [literal])
        model.linear(sum, in: domain.complement, onlyIf: [!literal])
        return .literal(literal)
    }
}
