internal import Documents
internal import Occasions

/// Opens several plans of one office as one.
enum PlanDesk {
    /// A plan in a file, or a version by its name; with calendars beside it.
    static func open(
        _ path: String, beside calendars: [String] = [], for invocation: Invocation
    ) throws(Faults) -> CaseDesk.Opened {
        guard let number = VersionDesk.number(path, invocation.shelf) else {
            return try noted(try CaseDesk.open(plan: path, beside: calendars, for: invocation), for: invocation)
        }
        let desk = try VersionDesk.find(nil, invocation.shelf)
        return try desk.open(
            try desk.version(number), beside: calendars, today: invocation.today, language: invocation.language)
    }

    /// The plan, with what the register says of it.
    private static func noted(
        _ opened: CaseDesk.Opened, for invocation: Invocation
    ) throws(Faults) -> CaseDesk.Opened {
        var noted = opened
        noted.found.notices += [try DraftNotice.text(opened, for: invocation)].compactMap(\.self)
        return noted
    }

    /// Throws where the plans are not of one office, or decide something differently.
    static func open(_ paths: [String], office: String?, for invocation: Invocation) throws(Faults) -> CaseDesk.Opened {
        if paths.count == 1, VersionDesk.number(paths[0], invocation.shelf) != nil {
            return try open(paths[0], for: invocation)
        }
        var files: [PlanFile] = []
        var faults: [Fault] = []
        for path in paths {
            do throws(Faults) {
                files.append(try PlanFile.read(path, shelf: invocation.shelf))
            } catch {
                faults += error.faults
            }
        }
        if let first = faults.first { throw Faults(first, Array(faults.dropFirst())) }
        if let stranger = stranger(files, office) { throw Faults(stranger) }
        if files.count == 1 { return try noted(try CaseDesk.open(files[0], for: invocation), for: invocation) }
        return try join(files, for: invocation)
    }

    /// Throws where the plan before is of another office: what that has promised would be lost.
    ///
    /// An office that is there no more was moved, and one that is the same by another path is a link or a copy.
    static func checkOffice(of plan: PlanFile, is office: String, _ shelf: FileShelf) throws(Faults) {
        guard CaseDesk.absolute(plan.office) != CaseDesk.absolute(office), !shelf.isFree(plan.office) else { return }
        if case .file(let theirs) = shelf.find(plan.office), case .file(let ours) = shelf.find(office), theirs == ours {
            return
        }
        throw Faults(
            Fault(
                SourcePlace(file: plan.path, line: 1),
                "this plan is of the office '\(plan.office)', and the documents are planned for '\(office)'",
                "Name another file, or the right office with --office; nothing was written."))
    }

    /// What keeps the plans from being judged together: another office, or another first day of a bid.
    private static func stranger(_ files: [PlanFile], _ office: String?) -> Fault? {
        guard let first = files.first else { return nil }
        let known = office ?? first.office
        for file in files where CaseDesk.absolute(file.office) != CaseDesk.absolute(known) {
            return Fault(
                SourcePlace(file: file.path, line: 1),
                "this plan is of the office '\(file.office)', and the others of this call are of '\(known)'",
                "Judge what belongs to different offices in different calls.")
        }
        for file in files where file.firstDay != nil && first.firstDay != nil && file.firstDay != first.firstDay {
            return Fault(
                SourcePlace(file: file.path, line: 1), "this plan is for another first day than '\(first.path)'",
                "Judge the two in different calls.")
        }
        return nil
    }

    private static func join(_ files: [PlanFile], for invocation: Invocation) throws(Faults) -> CaseDesk.Opened {
        let first = files[0]
        let whole = PlanFile(
            path: first.path, office: first.office,
            occasions: files.reduce([]) { CaseDesk.union($0, $1.occasions) }, zone: first.zone,
            firstDay: files.lazy.compactMap(\.firstDay).first, seed: first.seed, history: first.history)
        var found = try whole.readCase(
            extraCalendars: try ImportedCalendars.beside(first.office, shelf: invocation.shelf),
            today: invocation.today, language: invocation.language, shelf: invocation.shelf)
        found = try found.holding(at: invocation.moment(found.problem.zone))
        let problem = found.problem
        var plan = Plan(for: problem)
        var places: [EngagementID: SourcePlace] = [:]
        var faults: [Fault] = []
        for file in files {
            do throws(Faults) {
                let applied = try file.apply(to: found)
                found.notices += applied.notices
                for (id, place) in applied.places.sorted(by: { $0.key < $1.key }) {
                    if let other = places[id], !plan.change(of: id, to: applied.plan, in: problem).isEmpty {
                        faults.append(
                            Fault(
                                place, "'\(problem[id].id)' is decided otherwise at \(other.text)",
                                "Take it out of one of the plans, or judge the two in different calls."))
                    }
                    plan.take(id, from: applied.plan, in: problem)
                    places[id] = places[id] ?? place
                }
            } catch {
                faults += error.faults
            }
        }
        if let fault = faults.first { throw Faults(fault, Array(faults.dropFirst())) }
        return CaseDesk.Opened(file: whole, found: found, plan: plan, places: places)
    }
}
