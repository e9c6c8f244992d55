internal import Documents
internal import Occasions
internal import Register

/// Says which subscriptions there are; an address only when it is made.
struct SubscriptionReport {
    let desk: RegisterDesk

    private var say: Language { desk.say }

    private struct Entry: Encodable {
        let subscription: String
        let audience: String
        let language: String?
        let made: String
        let rotated: String?
        let revoked: String?
        /// SHA-256 of the secret.
        let digest: String
    }

    private struct Answer: Encodable {
        let schema = "hostcity/subscriptions/1"
        let subscriptions: [Entry]
        let https: String?
        let webcal: String?
        let refused: String?
    }

    func made(_ subscription: Subscription, at address: String) throws -> Reply {
        let webcal = "webcal" + address.dropFirst("https".count)
        if desk.recording.json { return try json([subscription], .fine, https: address, webcal: webcal) }
        return Reply(
            .fine,
            [
                line(subscription), address, webcal,
                say(
                    en: "This address is shown once. Whoever has it reads the calendar: give it to nobody else.",
                    nl:
                        "Dit adres wordt één keer getoond. Wie het heeft, leest de agenda: geef het aan niemand anders.",
                    fr:
                        "Cette adresse n'est montrée qu'une fois. Qui l'a lit le calendrier : ne la donner à personne d'autre."
                ),
            ].joined(separator: "\n"))
    }

    func ended(_ subscription: Subscription) throws -> Reply {
        if desk.recording.json { return try json([subscription], .fine) }
        return Reply(
            .fine,
            say(
                en: "Ended: \(line(subscription)). Its address tells nothing any more.",
                nl: "Beëindigd: \(line(subscription)). Het adres vertelt niets meer.",
                fr: "Terminé : \(line(subscription)). Son adresse ne dit plus rien."))
    }

    func list(_ book: SubscriptionBook) throws -> Reply {
        if desk.recording.json { return try json(book.subscriptions, .fine) }
        guard !book.subscriptions.isEmpty else {
            return Reply(
                .fine,
                say(
                    en: "Nobody has subscribed.", nl: "Niemand heeft een abonnement.", fr: "Personne n'est abonné."))
        }
        let rows = book.subscriptions.map { one in
            [
                "s\(one.number)", one.audience, one.language ?? "-", desk.words.time(one.madeAt),
                one.revokedAt.map { time in
                    let when = desk.words.time(time)
                    return say(en: "ended \(when)", nl: "beëindigd \(when)", fr: "terminé le \(when)")
                }
                    ?? one.rotatedAt.map { time in
                        let when = desk.words.time(time)
                        return say(
                            en: "another address since \(when)", nl: "ander adres sinds \(when)",
                            fr: "autre adresse depuis le \(when)")
                    } ?? "",
            ]
        }
        return Reply(.fine, ReportText.table(rows).joined(separator: "\n"))
    }

    func refused(_ refusal: SubscriptionLedger.Refusal) throws -> Reply {
        switch refusal {
        case .unknown(let number):
            throw Misuse("there is no subscription 's\(number)'", "'hostcity subscriptions' lists them.")
        case .revoked(let subscription):
            let text = say(
                en: "\(line(subscription)) has ended. Subscribe anew.",
                nl: "\(line(subscription)) is beëindigd. Abonneer opnieuw.",
                fr: "\(line(subscription)) est terminé. S'abonner à nouveau.")
            return desk.recording.json ? try json([subscription], .no, refused: text) : Reply(.no, text)
        }
    }

    private func line(_ subscription: Subscription) -> String {
        "s\(subscription.number)\(say.colon) \(subscription.audience)" + (subscription.language.map { ", \($0)" } ?? "")
    }

    private func json(
        _ subscriptions: [Subscription], _ ending: Reply.Ending, https: String? = nil, webcal: String? = nil,
        refused: String? = nil
    ) throws -> Reply {
        let zone = desk.problem.zone
        let entries = subscriptions.map { one in
            Entry(
                subscription: "s\(one.number)", audience: one.audience, language: one.language,
                made: Iso.text(one.madeAt, zone), rotated: one.rotatedAt.map { Iso.text($0, zone) },
                revoked: one.revokedAt.map { Iso.text($0, zone) }, digest: one.digest)
        }
        return Reply(
            ending, try Json.text(Answer(subscriptions: entries, https: https, webcal: webcal, refused: refused)))
    }
}
