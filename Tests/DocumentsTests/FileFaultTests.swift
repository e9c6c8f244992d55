import Documents
import Occasions
import Testing

/// Files that are not what they are taken for.
@Suite struct FileFaultTests {
    private func fault(_ find: @escaping @Sendable (String) -> FileShelf.Finding) -> String {
        do throws(Faults) {
            _ = try CaseReader.read(
                office: "office.yaml", occasions: [], shelf: FileShelf { path, _ in find(path) })
            return ""
        } catch { return error.text }
    }

    private func fault(_ bytes: [UInt8]) -> String { fault { _ in .file(bytes) } }
    private func fault(_ text: String) -> String { fault(Array(text.utf8)) }

    @Test func missing() {
        #expect(
            fault { _ in .missing }
                == "office.yaml:1:1: error: there is no file 'office.yaml'. Check the path; it counts from the folder you are in."
        )
    }

    @Test func folder() {
        #expect(
            fault { _ in .folder(["a.yaml"]) } == "office.yaml:1:1: error: the file is a folder. Name a file in it.")
    }

    @Test func closed() {
        #expect(
            fault { _ in .closed("it is closed to you") }
                == "office.yaml:1:1: error: the file cannot be read: it is closed to you. Check who may read it.")
    }

    @Test(arguments: ["", "  \n\n"]) func empty(_ text: String) {
        #expect(fault(text) == "office.yaml:1:1: error: the file is empty. Write the document, or name another file.")
    }

    @Test func onlyComments() {
        #expect(
            fault("# nothing\n")
                == "office.yaml:1:1: error: the file holds nothing but comments. Write the document.")
    }

    @Test func fiftyMegabytes() {
        let bytes = [UInt8](repeating: 35, count: 50 << 20)
        let shelf = FileShelf { _, most in bytes.count > most ? .tooLong : .file(bytes) }
        #expect(throws: Faults.self) { try CaseReader.read(office: "office.yaml", occasions: [], shelf: shelf) }
        #expect(
            fault { _ in .tooLong }
                == "office.yaml:1:1: error: the file has more than 4 MB. A document of the office is never that long; check that this is the right file."
        )
    }

    @Test func latin1() {
        #expect(
            fault(Array("hostcity: office/1\nname: Caf".utf8) + [0xE9, 10])
                == "office.yaml:2:10: error: a byte here is not UTF-8; the file is probably written in Latin-1 or Windows-1252. Save it as UTF-8."
        )
    }

    @Test func utf16() {
        #expect(
            fault([0xFF, 0xFE, 0x68, 0]) == "office.yaml:1:1: error: the file is written in UTF-16. Save it as UTF-8.")
    }

    @Test func calendar() {
        #expect(
            fault("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
                == "office.yaml:1:1: error: the file is a calendar (.ics). Name a YAML document (hostcity: office/1) here; calendars go under 'calendars' in the office."
        )
    }

    @Test(arguments: ["<!DOCTYPE html><html></html>", "\n<html lang=nl>", "<?xml version=\"1.0\"?>"])
    func webPage(_ text: String) {
        #expect(
            fault(text)
                == "office.yaml:1:1: error: the file is a web page or XML, perhaps an error page saved under this name. Fetch the document again and name a YAML document (hostcity: office/1) here."
        )
    }

    @Test func spreadsheet() {
        #expect(
            fault([0x50, 0x4B, 3, 4, 0, 0])
                == "office.yaml:1:1: error: the file is a ZIP archive or an office file such as .xlsx. Name a YAML document (hostcity: office/1) here."
        )
    }

    @Test func zeroByte() {
        #expect(
            fault("hostcity: office/1\nname: a\u{0}b\n")
                == "office.yaml:2:8: error: this is no text: control characters are not allowed. Take the character out; the file is perhaps not what its name says."
        )
    }

    @Test func secondDocument() {
        #expect(
            fault("hostcity: office/1\n---\nhostcity: office/1\n")
                == "office.yaml:2:1: error: a second document begins here. Keep one document in a file, without '---'.")
    }

    @Test func list() {
        #expect(
            fault("- a\n- b\n")
                == "office.yaml:1:1: error: the file does not say what it is. Begin it with 'hostcity: office/1'.")
    }

    @Test func unknownKind() {
        #expect(
            fault("hostcity: ofice/1\n")
                == "office.yaml:1:11: error: 'ofice/1' is no kind of document. Did you mean 'office/1'?")
    }

    @Test func unclosedQuote() {
        #expect(
            fault("hostcity: office/1\nname: \"Ghent\n")
                == "office.yaml:3:1: error: this is no YAML: found unexpected end of stream, while scanning a quoted scalar that begins at line 2. Check the indentation (spaces, no tabs), the colons and the quotes here and in the line before."
        )
    }

    @Test func byteOrderMarkAndWindowsLines() throws {
        let office =
            "\u{FEFF}"
            + Sketch.office.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(try Sketch.read(office: office).problem.venues.count == 3)
    }
}
