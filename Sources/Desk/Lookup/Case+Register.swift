internal import Documents
internal import Occasions
internal import Register

extension Case {
    /// The same with the options that its office's register has at a moment; as it is where there is no register, or no moment.
    ///
    /// What its documents say of options is a claim then. `absent`: occasions of which it is asked what if they were not.
    func holding(at moment: Moment?, without absent: Set<String> = []) throws(Faults) -> Case {
        guard let register, let moment else { return self }
        let ids = Set(problem.occasions.map(\.id))
        let book: HoldBook
        do {
            book = try HoldLedger(register.open()).book(now: moment, of: ids)
        } catch {
            throw Faults(register.fault(error))
        }
        var rooms: [String: ResourceID] = [:]
        for id in problem.resourceIDs where problem[id].room != nil { rooms[problem[id].id] = id }
        var own: [String: [Hold]] = [:]
        var others: [Occasion] = []
        var gone: [String] = []
        for standing in book.standings where !absent.contains(standing.hold.request.occasion) {
            let request = standing.hold.request
            guard let room = rooms[request.room] else {
                gone.append("\(HoldName.text(standing.number)) on '\(request.room.onOneLine.cut)'")
                continue
            }
            let hold = Hold(
                room: room, rank: standing.rank, until: standing.lapses,
                time: Hold.Time(asked: request.range, taken: request.taken))
            if ids.contains(request.occasion) {
                own[request.occasion, default: []].append(hold)
            } else {
                others.append(
                    Occasion(
                        id: request.occasion, title: request.title, status: .option, window: request.range,
                        holds: [hold]))
            }
        }
        for hold in book.holds where ids.contains(hold.request.occasion) {
            guard let end = hold.end, end.at <= moment, [.expired, .challenged].contains(end.cause),
                let room = rooms[hold.request.room]
            else { continue }
            own[hold.request.occasion, default: []].append(
                Hold(
                    room: room, until: end.at - 1,
                    time: Hold.Time(asked: hold.request.range, taken: hold.request.taken), hasLapsed: true))
        }
        var whole = self
        whole.problem = problem.holding(own, others: others)
        if !gone.isEmpty {
            whole.notices.append(
                "\(register.source.text): the register has options on rooms that the office does not: "
                    + "\(ReportText.some(gone)). They count for nothing")
        }
        return whole
    }
}

extension RegisterMention {
    /// An office that keeps none.
    static func missing(in office: String) -> Fault {
        Fault(
            SourcePlace(file: office, line: 1), "the office keeps no register",
            "Add a line such as 'register: office.register'; the file is made on first use.")
    }

    /// Throws where a file would lie on the disk of another machine.
    func open() throws(RegisterFault) -> any FactStore {
        switch place {
        case .file(let path): try SQLiteStore(path)
        case .server(let address): ServerStore(address)
        }
    }

    /// What its faults name: the file, or the line of the office's document that names the server.
    var subject: SourcePlace {
        switch place {
        case .file(let path): SourcePlace(file: path, line: 1)
        case .server: source
        }
    }

    /// Does something with the register; what is wrong with it is told with its name.
    func telling<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let fault as RegisterFault {
            throw self.fault(fault)
        }
    }

    /// What is wrong with the register, with its name.
    func fault(_ error: any Error) -> Fault {
        guard let fault = error as? RegisterFault else {
            return Fault(
                subject, "the register cannot be read: \("\(error)")", "Check the file.")
        }
        return Fault(subject, Message(told: fault.what), Message(told: fault.remedy))
    }
}
