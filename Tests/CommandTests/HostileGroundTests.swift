import Foundation
import Testing

private let canMount = getuid() == 0 && system("unshare -m mount -t tmpfs tmpfs /mnt 2>/dev/null") == 0

/// Disks that are full or may only be read, and files of somebody else: what is there stays, and the message says so.
///
/// Needs a superuser who may mount, as in a container; left out elsewhere.
@Suite(.enabled(if: canMount, "only a superuser can mount a disk of its own")) struct HostileGroundTests {
    private static let plan = ["plan", "visit.yaml", "-q", "--seed", "2", "-o", "plan.yaml"]
    private static let export = ["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"]

    /// Runs on a disk of its own, after `preparing`; then says whether everything is as it was.
    private func run(_ arguments: [String], after preparing: String) throws -> String {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let script = #"""
            mkdir disk && mount -t tmpfs -o size=400k tmpfs disk && cp *.yaml *.ics disk && cd disk || exit 99
            "$0" export plan.yaml -o feeds --today 2027-01-04 >/dev/null || exit 98
            sed -i 's/10:30/10:35/' plan.yaml
            chmod -R a+rwX .
            \#(preparing)
            find . -type f ! -name filler -exec sha256sum {} + | sort > /dev/shm/before-$$
            $as "$0" "$@" > /dev/null
            code=$?
            rm -f filler
            find . -type f ! -name filler -exec sha256sum {} + | sort | cmp - /dev/shm/before-$$ && echo as it was
            rm /dev/shm/before-$$
            exit $code
            """#
        return try Run(arguments, in: folder, through: ["unshare", "-m", "bash", "-c", script]).transcript
    }

    private static let full = "cat /dev/zero > filler 2>/dev/null"
    private static let readOnly = "mount -o remount,ro ."
    private static let stranger = "as='setpriv --reuid=65534 --regid=65534 --clear-groups'"

    @Test(arguments: [
        (plan, full, "plan.yaml:1:1: error: the file cannot be written: no space left on device."),
        (export, full, "the file cannot be written: no space left on device."),
        (plan, readOnly, "plan.yaml:1:1: error: the file cannot be written: read-only file system."),
        (export, readOnly, "the file cannot be written: read-only file system."),
        (
            plan, stranger + "; chmod 644 plan.yaml; chmod 755 .",
            "plan.yaml:1:1: error: the file cannot be written: permission denied."
        ),
        (
            plan, stranger + "; chmod 644 plan.yaml",
            "plan.yaml:1:1: error: the file cannot be written: permission denied."
        ),
        (
            export, stranger + "; chmod 644 feeds/public.ics",
            "public.ics:1:1: error: the file cannot be written: permission denied."
        ),
        (
            plan, stranger + "; chmod 600 office.yaml",
            "plan.yaml:2:9: error: 'office.yaml' cannot be read: it is closed to you."
        ),
        (
            plan, stranger + "; chmod 200 plan.yaml",
            "plan.yaml:1:1: error: the file cannot be read: it is closed to you."
        ),
        (
            plan, stranger + "; mkdir -p imported/busy/mayor; chmod 700 imported/busy/mayor",
            "imported/busy/mayor:1:1: error: the imported calendars cannot be read: the folder is closed to you."
        ),
        (
            ["plan", "visit.yaml", "-q", "-o", "sub/plan.yaml"],
            stranger + "; mkdir sub; cp plan.yaml sub; chmod 700 sub",
            "sub/plan.yaml:1:1: error: the file cannot be read: permission denied."
        ),
    ]) func nothingIsLost(arguments: [String], preparing: String, reason: String) throws {
        let transcript = try run(arguments, after: preparing)
        #expect(transcript.hasPrefix("as it was\n") && transcript.hasSuffix("exit 2\n"), "\(transcript)")
        #expect(transcript.contains(reason), "\(transcript)")
    }

    private static let ask = [
        "hold", "ask", "salon", "--for", "visit.yaml", "--by", "anna", "--now", "2024-02-02 09:00",
    ]
    private static let blank = [
        "register", "blank", "--before", "2024-02-02", "--yes", "--by", "anna", "--now", "2024-02-03 09:00",
    ]
    /// A register with an option in it, of somebody who wrote it at length.
    private static let register = #"""
        sed -i 's/^as-of: .*/&\nregister: office.register/' office.yaml
        why=$(printf '%01500d' 1)
        "$0" hold ask council --for visit.yaml --by anna --why $why --now '2024-02-01 09:00' >/dev/null || exit 97
        """# + "\n"

    /// Whatever the disk does, the register holds every fact that was acknowledged, and its chain is whole.
    @Test(arguments: [
        (ask, full, "the disk is full. Make room and ask again; nothing was recorded."),
        (blank, full, "the disk is full. Make room and ask again; nothing was recorded."),
        (ask, readOnly, "read-only file system"),
        (blank, readOnly, "read-only file system"),
        (ask, stranger + "; chmod 644 office.register office.register.lock", "permission denied"),
        (
            ask, stranger + "; chmod 600 office.register; chmod 666 office.register.lock",
            "the register cannot be written"
        ),
    ]) func theRegisterLosesNothing(arguments: [String], preparing: String, reason: String) throws {
        let transcript = try run(arguments, after: Self.register + preparing)
        #expect(transcript.hasPrefix("as it was\n") && transcript.hasSuffix("exit 2\n"), "\(transcript)")
        #expect(transcript.contains(reason) && transcript.contains("nothing was recorded"), "\(transcript)")
    }

    @Test(arguments: [("owner", "600"), ("group", "640"), ("everyone", "644")])
    func feedsAreReadByWhomTheOfficeSays(readers: String, mode: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("office.yaml", "domain:", "feeds-read-by: \(readers)\ndomain:")
        let shell =
            #"umask 077; "$@" > /dev/null; chmod 604 feeds/public.ics; "$@" > /dev/null; stat -c %a feeds/* | sort -u"#
        let run = try Run(Self.export, in: folder, through: ["bash", "-c", shell, "hostcity"])
        #expect(run.output == mode + "\n")
    }

    /// The link stays a link, and the file it leads to is written.
    @Test func aLinkIsFollowed() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let shell =
            #"mkdir real && mv plan.yaml real && ln -s real/plan.yaml plan.yaml && "$@" >/dev/null; test -L plan.yaml && ls -A real"#
        let run = try Run(Self.plan, in: folder, through: ["bash", "-c", shell, "hostcity"])
        #expect(run.output == "plan.yaml\n")
        #expect(try folder.read("real/plan.yaml").contains("seed: 2"))
    }
}
