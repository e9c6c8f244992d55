internal import Occasions

/// Who reads what of the people of delegations.
extension Disclosure {
    /// Nil where the reader has nothing to do with the delegation.
    ///
    /// Diets and hotel rooms are the office's alone. Staff read them of the delegations they work with.
    func people(of guest: ResourceID, for reader: PeopleReader) -> DelegationPeople? {
        guard let delegation = problem[guest].delegation, isExpected(delegation.occasion) else { return nil }
        let people: [PersonWords]
        switch reader {
        case .office:
            people = members(delegation).map { member in
                words(
                    member, address: member.address,
                    restricted: member.diet == nil && member.hotelRoom == nil
                        ? nil : PersonWords.Restricted(diet: member.diet, hotelRoom: member.hotelRoom))
            }
        case .delegation(let id):
            guard problem[guest].id == id else { return nil }
            people = members(delegation).map { words($0, address: $0.address, restricted: nil) }
        case .person(let id):
            guard let own = resource(of: .person(id)), works(own, with: guest) else { return nil }
            people = members(delegation).map { words($0, address: nil, restricted: nil) }
        }
        return DelegationPeople(
            delegation: problem[guest].title, occasion: problem.occasions[delegation.occasion].title,
            country: delegation.country, people: people, unnamed: max(0, delegation.size - people.count))
    }

    /// Its head first, where it is none of those named.
    private func members(_ delegation: Delegation) -> [Member] {
        guard let head = delegation.head,
            !delegation.people.contains(where: { $0.name == head || $0.function == head })
        else { return delegation.people }
        return [Member(name: head)] + delegation.people
    }

    private func words(_ member: Member, address: String?, restricted: PersonWords.Restricted?) -> PersonWords {
        PersonWords(
            name: member.name, function: member.function, address: address, languages: member.languages,
            contact: member.contact, restricted: restricted)
    }

    /// True of its liaison officers, and of those who greet or drive it.
    private func works(_ person: ResourceID, with guest: ResourceID) -> Bool {
        problem.engagementIDs.contains { id in
            guard range(id) != nil, isPromised(id, evenAsOption: true) else { return false }
            let comes = problem[id].participants.contains(guest)
            return problem[id].slots.contains { slot in
                guard plan[slot] == person else { return false }
                return switch problem[slot].role {
                case .liaison(let served): served == guest
                case .duty(let name): comes && Disclosure.guidingRoles.contains(name)
                case .room, .interpreter, .vehicle: false
                }
            }
        }
    }

    private static let guidingRoles: Set<String> = ["liaison", "greeter", "driver"]
}
