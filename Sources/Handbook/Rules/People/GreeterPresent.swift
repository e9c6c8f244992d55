internal import Conditions
internal import Occasions

/// Whoever greets a guest stands ready before the guest comes and stays until the guest has gone on.
enum GreeterPresent {
    static let before = Parameter(
        "before", .minutes, 10,
        Text(
            en: "The greeter is there before the engagement", nl: "Wie onthaalt, is er voor de activiteit",
            fr: "Celui qui accueille est là avant l'activité"))
    static let after = Parameter(
        "after", .minutes, 5,
        Text(
            en: "The greeter stays after the engagement", nl: "Wie onthaalt, blijft na de activiteit",
            fr: "Celui qui accueille reste après l'activité"))

    static let rule = Rule(
        id: "greeter-present", chapter: .people,
        title: Text(
            en: "The greeter is there in time", nl: "Wie onthaalt, is op tijd", fr: "Qui accueille est là à temps"),
        statement: Text(
            en: """
                Whoever is chosen to greet at an engagement has no other engagement from some minutes before it to \
                some minutes after it. One greeting right after another is no other engagement: the greeter stands \
                at the door.
                """,
            nl: """
                Wie voor het onthaal van een activiteit is gekozen, heeft van enkele minuten ervoor tot enkele \
                minuten erna geen andere activiteit. Het ene onthaal vlak na het andere telt niet als een andere: \
                wie onthaalt, staat aan de deur.
                """,
            fr: """
                Celui qui est choisi pour accueillir à une activité n'a pas d'autre activité depuis quelques minutes \
                avant jusqu'à quelques minutes après. Un accueil qui en suit un autre n'est pas une autre activité : \
                celui qui accueille est à la porte.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Courtesy to the guests", nl: "Hoffelijkheid tegenover de gasten", fr: "Courtoisie envers les invités"),
        parameters: [before, after]
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard problem[id].isPerson else { return nil }
            let spans = brief.claims(of: id, for: instance)
            let greetings = spans.filter { isGreeting($0, in: problem) }
                .map { Span($0.engagement, before: instance[Self.before], after: instance[Self.after], only: $0.only) }
            let others = spans.filter { !isGreeting($0, in: problem) }
            guard !greetings.isEmpty, !others.isEmpty else { return nil }
            return instance.requirement(
                of: [problem[id].id], .separate(greetings, others), in: problem,
                statement: { say in words(statementOf: id, instance, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, instance, plan: plan, say) }
        }
    }

    private static func isGreeting(_ span: Span, in problem: Problem) -> Bool {
        span.only.map { problem[$0.slot].role == .duty("greeter") } ?? false
    }
}

extension GreeterPresent {
    fileprivate static func words(statementOf id: ResourceID, _ instance: RuleInstance, _ say: Phrase) -> String {
        let name = say.name(id)
        let (before, after) = (say.duration(instance[Self.before]), say.duration(instance[Self.after]))
        return say(
            en: "\(name) is free from \(before) before each greeting to \(after) after it",
            nl: "\(name) is vrij van \(before) voor elk onthaal tot \(after) erna",
            fr: "\(name) est libre de \(before) avant chaque accueil à \(after) après")
    }

    fileprivate static func words(
        _ miss: Miss, of id: ResourceID, _ instance: RuleInstance, plan: Plan, _ say: Phrase
    ) -> Wording {
        let greets = miss.slots.filter { say.problem[$0].role == .duty("greeter") && plan[$0] == id }
            .map { say.problem[$0].engagement }
        let name = say.name(id)
        let (greeted, others) = (
            miss.engagements.filter(greets.contains), miss.engagements.filter { !greets.contains($0) }
        )
        let greeting = say.list(greeted.map { say.dated($0, by: plan) })
        let other = say.list(others.map { say.dated($0, by: plan) })
        let stretch = greeted.first.flatMap { plan.range(of: $0, in: say.problem) }.map {
            "\(say.clock($0.start - instance[Self.before]))-\(say.clock($0.end + instance[Self.after]))"
        }
        let (there, minutes) = (stretch ?? "", say.duration(miss.amount))
        return Wording(
            say(
                en: "\(name) greets at \(greeting) and is to be there \(there), but is also at \(other)",
                nl: "\(name) onthaalt bij \(greeting) en hoort er \(there) te zijn, maar is ook bij \(other)",
                fr: "\(name) accueille à \(greeting) et doit y être \(there), mais est aussi à \(other)"),
            remedy: say(
                en: "let somebody else greet or move one of them by \(minutes)",
                nl: "laat iemand anders onthalen of verplaats een van beide \(minutes)",
                fr: "faire accueillir par quelqu'un d'autre ou déplacer l'une des deux de \(minutes)"))
    }
}
