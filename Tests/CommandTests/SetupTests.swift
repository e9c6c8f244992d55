import Foundation
import Testing

/// Set-up says what it installs and asks before it calls sudo.
@Suite struct SetupTests {
    /// Runs the script as somebody who is no superuser, with an apt-get and a sudo that only say that they were called.
    private func install(_ environment: String = "", hasSudo: Bool = true) throws -> String {
        let folder = try Folder()
        defer { folder.remove() }
        for name in ["apt-get"] + (hasSudo ? ["sudo"] : []) {
            try folder.write("#!/bin/bash\necho called: \(name) \"$@\"\n", to: "bin/\(name)")
        }
        let script = Folder.package.appending(path: "scripts/apt.sh").path
        let shell = """
            chmod -R a+rX . && chmod a+x bin/* && cp '\(script)' apt.sh
            as=; [ "$(id -u)" = 0 ] && as='/usr/bin/setpriv --reuid=65534 --regid=65534 --clear-groups'
            for tool in bash id; do ln -s $(command -v $tool) bin/$tool; done
            \(environment)
            PATH=$PWD/bin exec $as $PWD/bin/bash apt.sh setup libical-dev python3-pip < /dev/null
            """
        return try Run([], in: folder, through: ["bash", "-c", shell]).transcript
    }

    @Test func nobodyIsThereToAsk() throws {
        #expect(
            try install() == """
                stderr:
                setup: Debian's packages libical-dev python3-pip are missing, and nobody is there to ask.
                setup: Run: sudo apt-get install libical-dev python3-pip
                setup: or set YES=1, and it is done for you.
                exit 1

                """)
    }

    @Test func yesWasSaid() throws {
        #expect(
            try install("export YES=1") == """
                stderr:
                setup: installing libical-dev python3-pip.
                called: sudo apt-get install -y -qq --no-install-recommends libical-dev python3-pip
                exit 0

                """)
    }

    @Test func withoutSudo() throws {
        #expect(
            try install(hasSudo: false) == """
                stderr:
                setup: please run as root: apt-get install libical-dev python3-pip
                exit 1

                """)
    }
}
