package import Occasions

extension Sheet {
    /// What the plan does not keep: how much of what, then each conflict and open place, then the rest by rule.
    ///
    /// `today`: the day deadlines and options were judged on; nil: they were not.
    package static func conflicts(
        _ concerns: [Concern], today: CivilDate?, subject: String, _ head: SheetHead
    ) -> Sheet {
        let words = PaperWords(say: head.language)
        return Sheet(
            head, subject: subject, period: nil, warning: words.forTheOffice, isWide: true,
            sections: concerns.isEmpty
                ? []
                : [
                    Section(
                        heading: words.overview, notes: [words.judged(on: today)], table: overview(concerns, words)),
                    Section(heading: words.toMendFirst, table: grave(concerns, words)),
                    Section(heading: words.toKnow, table: mild(concerns, words)),
                ], leftOut: [], empty: words.noConflicts)
    }

    /// The rules with what breaks them, those that are broken most first.
    private static func byRule(_ concerns: [Concern]) -> [(rule: String, concerns: [Concern])] {
        var rules: [(rule: String, concerns: [Concern])] = []
        for concern in concerns {
            if let known = rules.firstIndex(where: { $0.rule == concern.rule }) {
                rules[known].concerns.append(concern)
            } else {
                rules.append((concern.rule, [concern]))
            }
        }
        return rules.enumerated().sorted {
            (-$0.element.concerns.count, $0.offset) < (-$1.element.concerns.count, $1.offset)
        }.map(\.element)
    }

    private static func kinds(_ concerns: [Concern]) -> [(kind: String, concerns: [Concern])] {
        concerns.map(\.kind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .map { kind in (kind, concerns.filter { $0.kind == kind }) }
    }

    private static func overview(_ concerns: [Concern], _ words: PaperWords) -> Table {
        Table(
            groupTitle: words.kindOfInterpreting,
            columns: [.init(words.number, width: 10), .init(words.rule, width: 90, isName: true)],
            groups: kinds(concerns).map { kind, own in
                Table.Group(
                    Cell(parts: [kind, String(own.count)]),
                    byRule(own).map { Table.Row([Cell(number: $0.concerns.count), Cell($0.rule)]) })
            })
    }

    /// A row each, a group a rule.
    private static func grave(_ concerns: [Concern], _ words: PaperWords) -> Table {
        var number = 0
        let groups = kinds(concerns.filter(\.isGrave)).flatMap { kind, own in
            byRule(own).map { rule, concerns in
                Table.Group(
                    Cell(parts: [kind, rule]),
                    concerns.map { concern in
                        number += 1
                        return Table.Row([Cell(number: number), Cell(concern.text), Cell(concern.remedy)])
                    })
            }
        }
        return Table(
            groupTitle: words.rule,
            columns: [
                .init(words.count, width: 6), .init(words.what, width: 60, isName: true),
                .init(words.toMend, width: 34),
            ], groups: groups
        ).withoutEmptyColumns
    }

    /// Of what need not be mended so many are told, a row a rule.
    private static let mostExamples = 3

    private static func mild(_ concerns: [Concern], _ words: PaperWords) -> Table {
        Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.number, width: 8), .init(words.rule, width: 26, isName: true), .init(words.what, width: 50),
                .init(words.toMend, width: 26),
            ],
            groups: kinds(concerns.filter { !$0.isGrave }).map { kind, own in
                Table.Group(
                    Cell(parts: [kind, String(own.count)]),
                    byRule(own).map { rule, concerns in
                        let rest = concerns.count - mostExamples
                        let remedies = concerns.compactMap(\.remedy).reduce(into: [String]()) {
                            if !$0.contains($1) { $0.append($1) }
                        }
                        return Table.Row([
                            Cell(number: concerns.count), Cell(rule),
                            Cell(
                                parts: concerns.prefix(mostExamples).map(\.text)
                                    + (rest > 0 ? [words.andMore(rest)] : []), isList: true),
                            Cell(parts: Array(remedies.prefix(mostExamples)), isList: true),
                        ])
                    })
            }
        ).withoutEmptyColumns
    }

    /// What each of the staff works, with what is left to the limits in force.
    package static func hours(_ lines: [WorkLine], subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let rows = lines.map { line in
            Table.Row([
                Cell(line.person), Cell(number: line.days), cell(line.longestDay, words), cell(line.presence, words),
                line.rest.map { cell($0, words) } ?? .empty, cell(line.longestWeek, words), cell(line.average, words),
            ])
        }
        let table = Table(
            groupTitle: words.team,
            columns: [
                .init(words.person, width: 24, isName: true), .init(words.daysWorked, width: 8),
                .init(words.longestDay, width: 16), .init(words.presence, width: 16), .init(words.leastRest, width: 16),
                .init(words.longestWeek, width: 16), .init(words.average, width: 16),
            ], groups: [Table.Group(Cell(words.leftToTheLimit), rows)])
        return Sheet(
            head, subject: subject, period: nil, warning: words.forStaff, isWide: true,
            sections: [Section(table: table)], leftOut: [words.leftOutOfHours])
    }

    /// `9 h 30 (1 h 30)`; a limit that is passed is told in words.
    private static func cell(_ measure: WorkLine.Measure, _ words: PaperWords) -> Cell {
        let length = words.length(measure.minutes)
        guard let margin = measure.margin else { return Cell(length) }
        return Cell(
            margin < 0 ? "\(length) (\(words.tooMuch(words.length(-margin))))" : "\(length) (\(words.length(margin)))")
    }
}
