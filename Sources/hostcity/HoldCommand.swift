internal import ArgumentParser
internal import Desk

struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Ask for options on rooms, and record what becomes of them.",
        discussion: """
            An option holds a room for an occasion until a day. Who asks later for the same room and time waits behind. \
            Set-up, strike, the parts of a hall and the rooms that exclude each other count. Ranks follow from what was \
            recorded and from the moment: an option that lapses makes room by itself.

            What is recorded is never changed: 'hostcity log' shows it.
            """,
        subcommands: [
            Ask.self, Extend.self, Challenge.self, Confirm.self, Release.self, Overrule.self,
        ])

    struct Ask: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ask", abstract: "Ask for an option on a room, and say which option it is.",
            discussion: """
                The answer names those that stand before it. An option on a hall takes its parts too.
                """)

        @Argument(help: ArgumentHelp("The room, such as hall/council.", valueName: "room"))
        var room: String

        @Option(
            name: .customLong("for"),
            help: ArgumentHelp(
                "The occasion: its document, or an id where there is none yet.", valueName: "occasion"))
        var occasion: String

        @Option(
            name: .long,
            help: ArgumentHelp("What to call it. Default: the title in its document, else the id.", valueName: "title"))
        var title: String?

        @Option(
            name: .long,
            help: ArgumentHelp(
                "First day, or '2024-02-23 09:30'. Default: that of the occasion's document.", valueName: "time"))
        var from: String?

        @Option(
            name: .long,
            help: ArgumentHelp("Last day, or the time it ends. Default: that of the document.", valueName: "time"))
        var until: String?

        @Option(
            name: .long,
            help: ArgumentHelp("The last day the option runs. Default: 14 days from now.", valueName: "date"))
        var expires: String?

        @Option(
            name: .customLong("instead-of"),
            help: ArgumentHelp(
                "An option of the same occasion to which this is an alternative: one confirmed releases the other.",
                valueName: "option"))
        var insteadOf: String?

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            let request = AskHold.Request(
                room: room, occasion: occasion, title: title, from: from, to: until, expires: expires,
                insteadOf: insteadOf)
            Terminal.end(try AskHold(request, options.recording(pen), options.invocation).run())
        }
    }

    struct Extend: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend", abstract: "Let an option run longer.",
            discussion: "A challenge is not put off by it: who is challenged confirms or lapses.")

        @Argument(help: ArgumentHelp("The option, such as h12.", valueName: "option"))
        var hold: String

        @Option(name: .long, help: ArgumentHelp("The last day it runs.", valueName: "date"))
        var until: String

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(
                try ExtendHold(hold: hold, until: until, options.recording(pen), options.invocation).run())
        }
    }

    struct Challenge: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "challenge", abstract: "Ask all who stand before an option to confirm, or to lapse.",
            discussion: """
                They have as long as the venue grants ('challenge' in the office's document), else 48 hours. The deadline \
                is recorded when the challenge is made. It falls with the option that made it.
                """)

        @Argument(help: ArgumentHelp("The option that challenges, such as h12.", valueName: "option"))
        var hold: String

        @Flag(name: .long, help: "Take the challenge back.")
        var withdraw = false

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(
                try ChallengeHold(hold: hold, isWithdrawn: withdraw, options.recording(pen), options.invocation).run())
        }
    }

    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm", abstract: "Make a contract of an option.",
            discussion: """
                Without --yes it only says who would be displaced, and ends with 1. They wait behind the contract and come \
                back if it is released. Alternatives (--instead-of) are released with it. Refused while others stand \
                before it.
                """)

        @Argument(help: ArgumentHelp("The option, such as h12.", valueName: "option"))
        var hold: String

        @Flag(name: .long, help: "Record it.")
        var yes = false

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(
                try ConfirmHold(hold: hold, isAgreed: yes, options.recording(pen), options.invocation).run())
        }
    }

    struct Release: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "release", abstract: "Give up an option, or a contract that fell; say who moves up.")

        @Argument(help: ArgumentHelp("The option, such as h12.", valueName: "option"))
        var hold: String

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(try EndHold(hold: hold, .released, options.recording(pen), options.invocation).run())
        }
    }

    struct Overrule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "overrule", abstract: "Set an option aside by a decision of the office; say who moves up.",
            discussion: "The reason is recorded: --why is needed.")

        @Argument(help: ArgumentHelp("The option that is set aside, such as h12.", valueName: "option"))
        var hold: String

        @OptionGroup var pen: PenOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(try EndHold(hold: hold, .overruled, options.recording(pen), options.invocation).run())
        }
    }
}
