internal import Documents
internal import Editions
internal import Foundation
internal import ICalendar
internal import Occasions

/// Where notices go: files in a folder, or a mail program.
struct Outbox {
    let desk: RegisterDesk

    /// A notice in every form.
    struct Letter {
        let notice: ReaderNotice
        let text: String
        let page: String
        let mail: [UInt8]
        let calendar: [UInt8]
    }

    func letter(_ notice: ReaderNotice) throws -> Letter {
        let found = desk.found
        let text = NoticeText(notice, office: found.name, desk.problem)
        let calendar = try CalendarWriter.write(
            notice.calendar(office: found.name, zone: desk.problem.zone.name))
        let mail = NoticeMail(
            text: text, from: found.addresses.mail, office: found.name, calendar: calendar, now: desk.now,
            zone: desk.problem.zone, domain: found.domain)
        return Letter(
            notice: notice, text: text.plain(), page: NoticePage(text: text).html(), mail: mail.bytes(),
            calendar: calendar)
    }

    /// What stands in each is for its reader alone.
    func write(_ letters: [Letter], to folder: String) throws {
        var sheets: [Sheet] = []
        for letter in letters {
            let stem = "\(folder)/\(letter.notice.audience.fileStem)"
            for (ending, bytes) in [
                ("txt", Array(letter.text.utf8)), ("html", Array(letter.page.utf8)), ("eml", letter.mail),
                ("ics", letter.calendar),
            ] { sheets.append(Sheet(path: "\(stem).\(ending)", bytes: bytes, mode: 0o600)) }
        }
        try Drawer.write(sheets)
    }

    /// Hands a mail to a program as `sendmail -t`; false where it does not take it.
    func send(_ letter: Letter, by program: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: CaseDesk.absolute(program))
        process.arguments = ["-t"]
        let pipe = Pipe()
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Fault(
                SourcePlace(file: program, line: 1), "this program cannot be started", "Name another after --sendmail.")
        }
        try? pipe.fileHandleForWriting.write(contentsOf: Data(letter.mail))
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
