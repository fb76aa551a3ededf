import AnnualReview
import Archive
import Foundation
import HMSPlan
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PlanStore
import Production
import SamplePortfolio

@testable import Portal

/// A portal over two associations with sample plans, accounts of every role, and a clock that stands still.
struct TestPortal: Sendable {
    /// 23 November 2026, 10:42 in Oslo.
    static let now = Timestamp(secondsSinceEpoch: 1_795_426_920)
    static let password = "en ganske lang frase"

    let folder: TemporaryFolder
    let server: PortalServer
    let store: SQLitePlanStore
    let archive: FolderArchive
    let plans: [Plan]
    let tenants: [SourceID]

    init(
        plans count: Int = 24, pause: Duration = .zero, failing: Set<SourceID> = [], provider: OpenIDProvider? = nil
    ) throws {
        folder = try TemporaryFolder()
        store = try SQLitePlanStore(path: folder.path + "/store.sqlite")
        archive = try FolderArchive(path: folder.path + "/archive")
        (plans, tenants) = try Self.fill(store, count: count)
        var configuration = PortalConfiguration(templates: Self.templates)
        configuration.publicAddress = "http://localhost"
        configuration.port = 0
        configuration.provider = provider
        server = try PortalServer(
            configuration, store: store, archive: archive,
            starter: DirectReviews(store: store, archive: archive, failing: failing, pause: pause),
            portfolio: try Self.portfolio.get(), registry: PrometheusRegistry(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, clock: { Self.now },
            hashCost: .cheap)
        try addAccounts()
    }

    /// Plans of a tenant.
    func plans(of tenant: Int) -> [Plan] { plans.filter { $0.association == tenants[tenant] } }

    /// Runs a body against the portal's routes.
    func test<Value: Sendable>(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value) async throws
        -> Value
    {
        try await server.application.test(.router) { try await body($0) }
    }

    /// Commits reviews of a tenant's first plans that there were in the year, as a run would have.
    func review(tenant: Int = 0, count: Int, year: Int = 2026) throws {
        let rules = try RuleSet.standard()
        let direct = DirectReviews(store: store, archive: archive)
        let day = Day(year: year, month: 11, day: 17) ?? Self.now.day
        let time = Timestamp(secondsSinceEpoch: day.daysSinceEpoch * 86_400 + 43_200)
        for plan in plans(of: tenant).filter({ $0.created <= day }).prefix(count) {
            let snapshot = try store.snapshot(of: plan.id)
            let history = try store.history(of: plan.id)
            guard let adviser = snapshot.association.advisers.first else { continue }
            try direct.commit(
                try AnnualReview.review(
                    ReviewInputs(
                        snapshot: snapshot, ruleSet: rules, asOf: day, runDay: day, runTime: time, adviser: adviser,
                        previous: history.last.map { PreviousReview($0) }, version: 1, isForced: false,
                        firstVersionRemarks: [])))
        }
        try store.refreshIndex()
    }

    // MARK: Making

    /// The same for all tests: compiled once.
    private static let portfolio = Result { try PortfolioPress.standard() }

    static let templates: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.appendingPathComponent("Templates/portal").path
    }()

    private static func fill(_ store: SQLitePlanStore, count: Int) throws -> ([Plan], [SourceID]) {
        let sample = SamplePortfolio(SampleSettings(plans: max(count, 40), day: now.day))
        let associations = Array(sample.associations.prefix(2))
        let known = Set(associations.map(\.id))
        let plans = Array(sample.plans.filter { known.contains($0.association) }.prefix(count))
        _ = try store.importing { file in
            try file.take(.header(ExchangeHeader(exportedAt: now, extent: .delta)))
            for association in associations { try file.take(.association(association)) }
            for plan in plans { try file.take(.plan(plan)) }
        }
        return (plans, associations.map(\.id))
    }

    private func addAccounts() throws {
        let hash = Self.passwordHash
        for (index, tenant) in tenants.enumerated() {
            for role in AccountRole.allCases {
                let plan = role == .boardMember ? plans(of: index).first?.id : nil
                _ = try store.addAccount(
                    NewAccount(
                        email: Self.email(role, index), name: "\(role.rawValue) \(index)", role: role,
                        association: tenant, plan: plan, passwordHash: hash))
            }
        }
    }

    /// Address of an account. The advisers' is that of the sample's.
    static func email(_ role: AccountRole, _ tenant: Int) -> String {
        role == .adviser && tenant == 0 ? "demo.radgiver@eksempel.no" : "\(role.rawValue).\(tenant)@eksempel.no"
    }

    /// One cheap hash for all accounts.
    static let passwordHash = try? PasswordHash(password: password, cost: .cheap).text
}

extension PasswordHash.Cost {
    /// What tests can afford.
    static let cheap = PasswordHash.Cost(rounds: 2, blockSize: 8, parallelism: 1)
}
