package import Editions
internal import Occasions

/// The file beside an office's document that keeps the secret of its UIDs.
package enum UidKeyFile {
    /// `office.yaml` has `office.key`.
    package static func path(besides office: String) -> String {
        let stem = ["yaml", "yml"].first { office.hasSuffix(".\($0)") }.map { office.dropLast($0.count + 1) }
        return "\(stem ?? office[...]).key"
    }

    /// Nil where there is no such file.
    package static func read(_ path: String, shelf: FileShelf) throws(Faults) -> UidKey? {
        if shelf.isFree(path) { return nil }
        do throws(Fault) {
            let document = try YamlDocument.read(path, kind: "key/1", shelf: shelf)
            let faults = FaultList()
            let digits = Form(document, "a key", keys: ["hostcity", "key"], faults: faults)?
                .required("key", "64 hexadecimal digits")
            if let first = faults.all.first { throw first }
            if let text = digits?.text(faults), let key = UidKey(digits: text) { return key }
            throw Fault(
                digits?.place ?? document.place, "a key has 64 hexadecimal digits, and this one has not",
                "Put back the file as it was. Without it calendars would take every engagement for a new one.")
        } catch {
            throw Faults(error)
        }
    }

    package static func text(_ key: UidKey) -> String {
        """
        # The secret behind the UIDs of this office's calendars, made by hostcity. Keep it, and give it to nobody:
        # whoever has it can find out of which engagement an entry of a calendar speaks.
        # Without it calendars take every engagement for a new one.
        hostcity: key/1
        key: \(key.digits)

        """
    }
}
