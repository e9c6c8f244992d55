/// Tells a calendar from what is none, by its first line.
enum CalendarOpening {
    /// The reader is a copy: nothing is consumed.
    static func check(_ reader: LineReader, file: String, notices: inout NoticeList) throws(CalendarFault) {
        var reader = reader
        guard let line = reader.next() else {
            throw CalendarFault(
                what: "the file is empty", file: file, remedy: "Export the calendar again, or check the address.")
        }
        let (text, _) = Decoding.text(line.bytes.prefix(200))
        let opening = text.trimmingBlanks.uppercased()
        if opening == "BEGIN:VEVENT" || opening == "BEGIN:VFREEBUSY" {
            notices.warn(
                "bare-event", line.number, "The file has no BEGIN:VCALENDAR. Its events were read all the same.")
            return
        }
        guard opening != "BEGIN:VCALENDAR" else { return }
        if opening.hasPrefix("<") {
            throw CalendarFault(
                what: "this is a web page or other markup, not a calendar", file: file, line: line.number,
                remedy: "Download the .ics file itself; a page may ask for a password first.")
        }
        throw CalendarFault(
            what: "this is not a calendar: it does not begin with BEGIN:VCALENDAR", file: file, line: line.number,
            remedy: "Export the calendar as an .ics file.")
    }
}

extension CalendarScanner {
    /// Tells of a file that is cut off, and of one that holds no event.
    func checkEnding(salvaged: Int, file: String, notices: inout NoticeList) throws(CalendarFault) {
        if !isComplete {
            guard salvaged > 0 else {
                throw CalendarFault(
                    what: "the file is cut off and holds no complete event", file: file, line: lastLine,
                    remedy: "Fetch or export it again.")
            }
            notices.warn(
                "cut-off", lastLine,
                "The file ends without END:VCALENDAR. Its complete events were read; fetch it again for the others.")
        }
        if events == 0, salvaged == 0 {
            notices.warn("no-events", 1, "The calendar holds no event. Check that this is the file you wanted.")
        }
    }
}
