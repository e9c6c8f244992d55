internal import Documents
internal import Occasions
internal import Register

/// `hostcity register load`: fills an empty register with what a dump holds, once its chain is found whole.
package struct LoadRegister {
    private let file: String
    private let recording: Recording
    private let invocation: Invocation

    package init(file: String, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.file = file
        self.recording = recording
        self.invocation = invocation
    }

    /// No register comes near.
    private static let mostBytes = 1 << 30

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let (facts, contents) = try read()
        try desk.use { store in
            switch try ChainCheck.firstFlaw(in: facts) {
            case .altered(let number):
                throw fault(number, "fact \(number) is not what was recorded", "Load another dump; nothing was loaded.")
            case .missing(let number):
                throw fault(number, "fact \(number) is missing", "Load a whole dump; nothing was loaded.")
            case nil: break
            }
            let subjects = facts.reduce(into: Set<String>()) { $0.formUnion($1.subjects) }
            try store.write(about: subjects) { register in
                guard try register.last() == nil else {
                    throw Fault(
                        desk.mention.subject, "the register is not empty",
                        "Load into a new one: name another file under 'register', or move this one away.")
                }
                try register.append(facts)
                for (digest, bytes) in contents { try register.keep(bytes, as: digest) }
            }
        }
        let count = facts.count
        return Reply(
            .fine,
            desk.say(en: "Facts loaded: \(count).", nl: "Feiten geladen: \(count).", fr: "Faits chargés : \(count)."))
    }

    private func read() throws -> (facts: [Fact], contents: [(digest: String, bytes: [UInt8])]) {
        let bytes = try invocation.shelf.read(file, mostBytes: Self.mostBytes, allowsEmpty: true)
        var facts: [Fact] = []
        var contents: [(digest: String, bytes: [UInt8])] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            let text = String(decoding: line, as: UTF8.self)
            if let content = FactLine.readContent(text) {
                contents.append(content)
                continue
            }
            guard let fact = FactLine.read(text) else {
                throw fault(index + 1, "this line is no fact", "Load what 'hostcity register dump' wrote, unchanged.")
            }
            facts.append(fact)
        }
        return (facts, contents)
    }

    private func fault(_ line: Int, _ what: Message, _ remedy: Message) -> Fault {
        Fault(SourcePlace(file: file, line: line), what, remedy)
    }
}
