package import Editions
internal import Occasions

extension Sheet {
    /// Who the people of the delegations are: how to reach them (`contacts`), or who takes part (`participants`).
    ///
    /// `warning`: who may have it.
    package static func people(_ delegations: [DelegationPeople], subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let isContacts = head.kind == .contacts
        var number = 0
        let groups = delegations.filter { !$0.people.isEmpty }.map { delegation in
            Table.Group(
                Cell(parts: [delegation.delegation, delegation.country, delegation.occasion].compactMap(\.self)),
                delegation.people.map { person in
                    number += 1
                    return Table.Row([
                        isContacts ? .empty : Cell(number: number), Cell(person.name), Cell(person.function),
                        Cell(person.address), Cell(parts: person.languages),
                        isContacts ? Cell(parts: person.contact, isList: true) : .empty,
                        isContacts ? .empty : Cell(person.restricted?.diet),
                        isContacts ? .empty : Cell(person.restricted?.hotelRoom),
                    ])
                })
        }
        let table = Table(
            groupTitle: words.delegation,
            columns: [
                .init(words.count, width: 5), .init(words.name, width: 24, isName: true),
                .init(words.function, width: 26), .init(words.formOfAddress, width: 20),
                .init(words.languages, width: 12), .init(words.contact, width: 28), .init(words.diet, width: 20),
                .init(words.hotelRoom, width: 12),
            ], groups: groups
        ).withoutEmptyColumns
        let isRestricted = delegations.contains { $0.people.contains { $0.restricted != nil } } && !isContacts
        return Sheet(
            head, subject: subject, period: nil,
            warning: isRestricted ? words.withHealthData : words.withPersonalData, isWide: true,
            sections: [Section(table: table)],
            leftOut: [words.unnamed(delegations.reduce(0) { $0 + $1.unnamed }), isRestricted ? nil : words.noDiets]
                .compactMap(\.self), empty: words.nobodyNamed)
    }

    /// Badges, or cards for places at table: pages of cards to cut, then the list they were made from.
    package static func cards(
        _ delegations: [DelegationPeople], _ format: CardFormat, subject: String, _ head: SheetHead
    ) -> Sheet {
        let words = PaperWords(say: head.language)
        let cards = delegations.flatMap { delegation in
            delegation.people.map {
                Card(
                    name: $0.name, function: $0.function, delegation: delegation.delegation,
                    occasion: delegation.occasion)
            }
        }
        var number = 0
        let groups = delegations.filter { !$0.people.isEmpty }.map { delegation in
            Table.Group(
                Cell(delegation.delegation),
                delegation.people.map { person in
                    number += 1
                    return Table.Row([
                        Cell(number: number), Cell(person.name), Cell(person.function), Cell(delegation.delegation),
                        Cell(delegation.country), Cell(delegation.occasion),
                    ])
                })
        }
        let table = Table(
            groupTitle: words.delegation,
            columns: [
                .init(words.count, width: 5), .init(words.name, width: 24, isName: true),
                .init(words.function, width: 26), .init(words.delegation, width: 20), .init(words.country, width: 8),
                .init(words.occasion, width: 26),
            ], groups: groups
        ).withoutEmptyColumns
        let pages = CardPages(format: format, words: words).pictures(of: cards)
        return Sheet(
            head, subject: subject, period: nil, warning: words.withPersonalData, isWide: format.isWide,
            sections: pages.map { Section(picture: $0) } + [Section(heading: words.list, table: table)],
            leftOut: [words.unnamed(delegations.reduce(0) { $0 + $1.unnamed }), words.noDiets].compactMap(\.self),
            empty: words.nobodyNamed)
    }
}
