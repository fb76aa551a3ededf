public import HMSPlan

/// A fictional portfolio that looks like Norway, made from a seed: the same settings, the same portfolio.
///
/// Nothing in it is real: organisation numbers have right checksums but begin with a digit that no company has,
/// postcodes are not in use, and every e-mail address ends in `eksempel.no`.
public struct SamplePortfolio: Sendable {
    /// What was asked for.
    public let settings: SampleSettings

    /// A portfolio for the settings. Plans are made one by one, when they are asked for.
    public init(_ settings: SampleSettings) {
        self.settings = settings
    }

    /// The housing associations. Each has the adviser `demo.radgiver@eksempel.no`.
    public var associations: [Association] {
        let count = settings.kind == .typical ? min(NameCatalogue.associations.count, max(1, settings.plans / 20)) : 1
        return NameCatalogue.associations.prefix(count).enumerated().map { index, entry in
            Association(id: SourceID(entry.id), name: entry.name, advisers: advisers(entry.id, index))
        }
    }

    /// Number of plans.
    public var planCount: Int {
        switch settings.kind {
        case .typical: settings.plans
        case .small, .heavy: 1
        case .awkward: AwkwardPlans.count
        }
    }

    /// The plan at an index from 0.
    public func plan(at index: Int) -> Plan {
        switch settings.kind {
        case .typical:
            var maker = PlanMaker(settings, index: index, association: association(of: index))
            return maker.make()
        case .small: return EmptyPlan.make(association: associations[0].id, day: settings.day)
        case .heavy: return HeavyPlan.make(settings, association: associations[0].id)
        case .awkward: return AwkwardPlans.make(settings, index: index, association: associations[0].id)
        }
    }

    /// All plans, one after the other.
    public var plans: some Sequence<Plan> {
        (0..<planCount).lazy.map { plan(at: $0) }
    }

    private func association(of index: Int) -> SourceID {
        let associations = associations
        // The first association serves half of the plans, as the largest does in life.
        return index % 2 == 0 ? associations[0].id : associations[(index / 2) % associations.count].id
    }

    private func advisers(_ association: String, _ index: Int) -> [Adviser] {
        var random = SeededGenerator(seed: settings.seed, stream: UInt64(1_000_000 + index))
        let name = "\(random.pick(NameCatalogue.firstNames)) \(random.pick(NameCatalogue.lastNames))"
        return [
            Adviser(
                id: SourceID("\(association)-radgiver-1"), name: "Máret Solhaug", email: "demo.radgiver@eksempel.no"),
            Adviser(
                id: SourceID("\(association)-radgiver-2"), name: name, email: "radgiver.\(association)@eksempel.no"),
        ]
    }
}
