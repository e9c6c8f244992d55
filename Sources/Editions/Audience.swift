package import Occasions

/// Whom a view is made for.
///
/// It names people and rooms by their ids in the documents, so that it means the same in every version of a plan.
package enum Audience: Hashable, Sendable {
    /// Anybody: only what is marked public, of occasions that are confirmed.
    case everybody
    /// A principal or a member of staff: their own engagements and duties.
    case person(String)
    /// A delegation: the engagements it takes part in.
    case delegation(String)
    /// Whoever runs a room: when it is taken, with set-up and strike.
    case room(String)

    /// Nil where nothing is published for such a resource: a pool, a vehicle.
    package init?(_ resource: Resource) {
        switch resource.kind {
        case .room: self = .room(resource.id)
        case .principal, .staff: self = .person(resource.id)
        case .delegation: self = .delegation(resource.id)
        case .pool, .vehicle, .vacancy: return nil
        }
    }

    /// Nil where the text is none of `public`, `person:mayor`, `delegation:ecofin:fr` and `room:icc/main`.
    package init?(name: String) {
        if name == "public" {
            self = .everybody
            return
        }
        guard let colon = name.firstIndex(of: ":") else { return nil }
        let id = String(name[name.index(after: colon)...])
        switch name[..<colon] {
        case "person": self = .person(id)
        case "delegation": self = .delegation(id)
        case "room": self = .room(id)
        default: return nil
        }
    }

    /// `public`, `person`, `delegation` or `room`.
    package var kind: String {
        switch self {
        case .everybody: "public"
        case .person: "person"
        case .delegation: "delegation"
        case .room: "room"
        }
    }

    /// As people and documents write it: `public`, `person:mayor`, `delegation:ecofin:fr`, `room:icc/main`.
    package var name: String { id.map { "\(kind):\($0)" } ?? kind }

    /// The id of the resource it is made for; nil for everybody.
    package var id: String? {
        switch self {
        case .everybody: nil
        case .person(let id), .delegation(let id), .room(let id): id
        }
    }

    /// A name for files: `public`, `person-mayor`, `room-icc.main`. No two audiences share one.
    ///
    /// Ids have no point and no sign, so that those of two resources never meet: `icc/main` is `icc.main`.
    package var fileStem: String {
        guard let id else { return kind }
        var stem = "\(kind)-"
        for scalar in id.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-": stem.unicodeScalars.append(scalar)
            case "/", ":": stem += "."
            default: stem += "_\(String(scalar.value, radix: 16))_"
            }
        }
        return stem
    }

    /// Every audience a problem has something to say to, in the order of the documents.
    package static func all(of problem: Problem) -> [Audience] {
        [.everybody] + problem.resources.compactMap(Audience.init)
    }
}

extension Audience: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let audience = Audience(name: name) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(name)' is no audience")
        }
        self = audience
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
