internal import Conditions
internal import Documents
internal import Occasions
internal import Papers

/// Turns the answer to a bid into what papers tell of it.
struct BidPageDesk {
    let answer: BidAnswer
    /// The head of its document.
    let paper: BidPaper?
    let policy: Policy?
    /// Nothing that is promised was at hand.
    let isAlone: Bool

    private var say: Language { answer.language }

    var page: BidPage {
        let report = BidReport(answer: answer, best: answer.sets.count)
        return BidPage(
            verdict: verdict(answer.verdict),
            dates: answer.sets.enumerated().map { index, set in
                let zone = set.problem.zone
                return BidPage.Dates(
                    first: zone.civil(set.window.start).date, last: zone.civil(set.window.end - 1).date,
                    verdict: verdict(set.verdict),
                    remark: index == 0 ? (set.notes.isEmpty ? nil : report.note(set)) : report.loss(set))
            },
            possible: answer.possible,
            reasons: answer.sets.first.map { set in set.reasons.map { $0.statement(say) } } ?? [],
            needs: answer.sets.first.map { needs($0.problem) } ?? [], isAlone: isAlone)
    }

    private func verdict(_ verdict: DateSet.Verdict) -> BidPage.Verdict {
        switch verdict {
        case .go: .go
        case .goIf: .goIf
        case .noGo: .noGo
        }
    }

    // MARK: What it needs

    private func needs(_ problem: Problem) -> [BidPage.Need] {
        let own = problem.engagements.filter { $0.occasion == BidQuestion.bid }
        return guests(problem) + programme(own) + rooms(own) + interpreting(own) + people(own, problem) + money
            + decision
    }

    private func guests(_ problem: Problem) -> [BidPage.Need] {
        let sizes = problem.resources.compactMap(\.delegation).filter { $0.occasion == BidQuestion.bid }.map(\.size)
        guard !sizes.isEmpty else { return [] }
        let people = say.people(sizes.reduce(0, +))
        return [
            .init(
                .guests,
                say(
                    en: "\(sizes.count) delegations, \(people)", nl: "\(sizes.count) delegaties, \(people)",
                    fr: "\(sizes.count) délégations, \(people)"))
        ]
    }

    private func programme(_ own: [Engagement]) -> [BidPage.Need] {
        let hours = (own.reduce(0) { $0 + $1.minutes } + 59) / 60
        let count =
            own.count == 1
            ? say(en: "1 engagement", nl: "1 activiteit", fr: "1 activité")
            : say(en: "\(own.count) engagements", nl: "\(own.count) activiteiten", fr: "\(own.count) activités")
        return [
            .init(
                .engagements,
                say(
                    en: "\(count), \(hours) h in all", nl: "\(count), samen \(hours) u",
                    fr: "\(count), \(hours) h en tout"))
        ]
    }

    private func rooms(_ own: [Engagement]) -> [BidPage.Need] {
        own.filter { $0.place != nil }.max { $0.needs.seats < $1.needs.seats }.map { largest in
            [.init(.largestRoom, "\(say.people(largest.needs.seats)), \(largest.title)")]
        } ?? []
    }

    private func interpreting(_ own: [Engagement]) -> [BidPage.Need] {
        let spoken = own.filter { $0.interpretation != .none }
        guard let most = spoken.max(by: { $0.languages.count < $1.languages.count }) else { return [] }
        return [.init(.booths, "\(most.languages.joined(separator: " ")), \(most.title)")]
    }

    /// The most that one engagement asks for, by role.
    private func people(_ own: [Engagement], _ problem: Problem) -> [BidPage.Need] {
        var most: [(role: String, count: Int, all: Int)] = []
        var vehicles = 0
        for engagement in own {
            var counts: [String: Int] = [:]
            for slot in engagement.slots {
                if case .vehicle = problem[slot].role { counts["", default: 0] += 1 }
                if let duty = problem[slot].role.duty { counts[duty, default: 0] += 1 }
            }
            vehicles = max(vehicles, counts.removeValue(forKey: "") ?? 0)
            for (role, count) in counts.sorted(by: { $0.key < $1.key }) {
                if let known = most.firstIndex(where: { $0.role == role }) {
                    most[known].count = max(most[known].count, count)
                    most[known].all += count
                } else {
                    most.append((role, count, count))
                }
            }
        }
        return most.map { role, count, all in
            .init(
                .staff(role),
                say(
                    en: "\(count) at one time at one engagement, \(all) duties in all",
                    nl: "\(count) tegelijk bij één activiteit, samen \(all) taken",
                    fr: "\(count) à la fois pour une activité, \(all) missions en tout"))
        } + (vehicles > 0 ? [.init(.vehicles, String(vehicles))] : [])
    }

    private var money: [BidPage.Need] {
        (paper?.support.costs ?? []).map { cost in
            let line = policy?.lines.first { $0.id == cost.line.id }?.title ?? cost.line.id
            return .init(.money(line), "\(cost.amount) \(policy?.currency ?? "EUR")")
        }
    }

    private var decision: [BidPage.Need] {
        guard let pipeline = paper?.pipeline else { return [] }
        return [pipeline.owner.map { .init(.owner, $0) }, pipeline.body.map { .init(.decision, $0) }].compactMap(\.self)
    }
}
