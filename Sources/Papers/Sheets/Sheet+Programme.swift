package import Editions
internal import Occasions

extension Sheet {
    /// What an audience may read of what takes place: the programme for the public, a delegation, a person.
    package static func programme(_ view: View, subject: String, _ head: SheetHead) -> Sheet {
        let (lines, leftOut, warning) = lines(view, PaperWords(say: head.language))
        let words = PaperWords(say: head.language)
        let occasions = Set(lines.compactMap(\.occasion))
        let isOne = occasions.count == 1
        let contacts = Set(lines.compactMap(\.contact))
        let isOneContact = contacts.count == 1
        return Sheet(
            head, subject: subject, period: Timetable(head: head).period(lines.map(\.range)), warning: warning,
            isWide: false,
            sections: [
                Section(
                    heading: isOne ? occasions.first : nil,
                    notes: isOneContact ? contacts.map(words.contact) : [],
                    table: table(lines, head, isOne: isOne, isOneContact: isOneContact))
            ],
            leftOut: leftOut + [words.onlyDays(head.days)].compactMap(\.self))
    }

    private struct Line {
        let range: TimeRange
        let what: String
        let place: String?
        let occasion: String?
        var dress: String?
        var contact: String?
        var remarks: [String] = []
        var style = Table.Row.Style.plain
    }

    /// `isOne`: all are of one occasion, which the heading names; `isOneContact`: all have one contact, told above.
    private static func table(_ lines: [Line], _ head: SheetHead, isOne: Bool, isOneContact: Bool) -> Table {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let groups = timetable.days(lines, range: \.range) { line in
            Table.Row(
                [
                    timetable.span(line.range), Cell(line.what), Cell(line.place), Cell(isOne ? nil : line.occasion),
                    Cell(line.dress), Cell(isOneContact ? nil : line.contact), Cell(parts: line.remarks),
                ], style: line.style)
        }
        return Table(
            groupTitle: words.day,
            columns: [
                .init(words.time, width: 16), .init(words.what, width: 34, isName: true), .init(words.place, width: 24),
                .init(words.occasion, width: 22), .init(words.dress, width: 14), .init(words.contact, width: 18),
                .init(words.remarks, width: 18),
            ], groups: groups
        ).withoutEmptyColumns
    }

    // MARK: What each audience reads

    private static func lines(
        _ view: View, _ words: PaperWords
    ) -> (lines: [Line], leftOut: [String], warning: String?) {
        switch view.entries {
        case .everybody(let entries):
            (entries.map { line($0, words) }, [words.leftOutForEverybody], nil)
        case .delegation(let entries):
            (entries.map { line($0, words) }, [words.leftOutForDelegations], words.forDelegation)
        case .person(let entries):
            (
                apart(entries).map { line($0, words) }, [words.leftOutForPeople], words.forItsReader
            )
        case .room: ([], [], words.forItsReader)
        }
    }

    private static func line(_ entry: Entry<PublicWords>, _ words: PaperWords) -> Line {
        marked(
            Line(
                range: entry.range, what: entry.words.title, place: entry.words.place, occasion: entry.words.occasion,
                dress: entry.words.dress), entry,
            isTentative: false, words)
    }

    private static func line(_ entry: Entry<GuestWords>, _ words: PaperWords) -> Line {
        let own = entry.words
        return marked(
            Line(
                range: entry.range, what: own.title ?? words.askTheOffice, place: own.place, occasion: own.occasion,
                dress: own.dress, contact: own.contact, style: own.title == nil ? .withheld : .plain), entry,
            isTentative: own.isTentative, words)
    }

    private static func line(_ entry: Entry<DutyWords>, _ words: PaperWords) -> Line {
        switch entry.words {
        case .told(let duty):
            marked(
                Line(
                    range: entry.range, what: duty.title, place: duty.room, occasion: duty.occasion,
                    dress: duty.dress, contact: duty.contact, remarks: duty.parts.map(words.part)), entry,
                isTentative: duty.isTentative, words)
        case .protected(let isTentative):
            marked(
                Line(
                    range: entry.range, what: words.protectedDuty, place: nil, occasion: nil, style: .withheld), entry,
                isTentative: isTentative, words)
        }
    }

    /// What is called off or not certain says so in words.
    private static func marked<Words>(
        _ line: Line, _ entry: Entry<Words>, isTentative: Bool, _ words: PaperWords
    ) -> Line {
        var line = line
        if entry.isCancelled {
            line.remarks.insert(words.cancelled, at: 0)
            line.style = .cancelled
        } else if isTentative {
            line.remarks.insert(words.tentative, at: 0)
            if line.style == .plain { line.style = .tentative }
        }
        return line
    }
}
