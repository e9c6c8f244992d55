internal import ArgumentParser
internal import Desk

struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Verify the register, copy it out, read a copy in, and blank old names.",
        discussion: """
            The register is the file that the office's document names under 'register'. It is made on first use and never \
            lies on a network disk. Facts are appended and never changed; each carries a digest of the one before.
            """,
        subcommands: [Verify.self, Dump.self, Load.self, Blank.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: "Say whether a fact was altered, and which is the first.",
            discussion: """
                Ends with 1 where one was. Facts taken away at the end cannot be seen: note the last digest, and compare.
                """)

        @OptionGroup var options: RegisterOptions

        func run() throws { Terminal.end(try VerifyRegister(options.recording(), options.invocation).run()) }
    }

    struct Dump: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dump", abstract: "Print every fact as a line of JSON, for backup and for git.")

        @Option(
            name: .shortAndLong, help: ArgumentHelp("Where to write it. Default: standard output.", valueName: "file"))
        var output: String?

        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(try DumpRegister(output: output, options.recording(), options.invocation).run())
        }
    }

    struct Blank: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "blank", abstract: "Blank who recorded what, once it was kept long enough.",
            discussion: """
                Blanks who recorded a fact and why, what versions said that are not in force and of which nobody was told \
                since, and the answers of tests of bids that were tested again. What happened stays, and the chain stays \
                whole. Without --yes it only says what it would blank, and ends with 1.
                """)

        @Option(
            name: .long,
            help: ArgumentHelp(
                "The first day that is kept. Default: as 'retention' of the office says.", valueName: "date"))
        var before: String?

        @Flag(name: .long, help: "Blank it.")
        var yes = false

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func validate() throws {
            if let before, TimeQuestion.date(before) == nil {
                throw ValidationError("'\(before)' after '--before' is not a date. Write it as 2024-02-23.")
            }
        }

        func run() throws {
            Terminal.end(
                try BlankRegister(
                    before: before.flatMap(TimeQuestion.date), isAgreed: yes, options.recording(pen), options.invocation
                ).run())
        }
    }

    struct Load: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "load", abstract: "Fill an empty register with what a dump holds.",
            discussion: "A dump in which a fact was altered is refused, with its line.")

        @Argument(help: ArgumentHelp("What 'hostcity register dump' wrote.", valueName: "file"))
        var file: String

        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(try LoadRegister(file: file, options.recording(), options.invocation).run())
        }
    }
}
