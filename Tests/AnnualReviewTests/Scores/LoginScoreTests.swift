import AnnualReview
import HMSPlan
import Testing

@Suite("Innlogging")
struct LoginScoreTests {
    @Test(
        "R38, R39: recency by the age of the last login",
        arguments: [
            ("2021-12-31", 60), ("2021-12-01", 60),  // 30 days
            ("2021-11-30", 50), ("2021-10-02", 50),  // 31 and 90 days
            ("2021-10-01", 35), ("2021-07-01", 35),  // 91 days; 01.07 + 6 months is past 31.12
            ("2021-06-30", 15),  // 30.06 + 6 months = 30.12 < 31.12
            ("2021-01-01", 15), ("2020-12-31", 15),  // 12 months are not more than 12
            ("2020-12-30", 0),
        ])
    func recency(last: String, points: Int) throws {
        var fixture = PlanFixture()
        fixture.addLogins([last])
        let terms = try #require(try fixture.review().score(of: .login)).terms
        #expect(terms.first { $0.kind == .recency }?.points.numerator == points)
    }

    @Test("use is 40 × logins / 12, 40 at most", arguments: [(0, 0), (1, 3), (6, 20), (7, 23), (12, 40), (50, 40)])
    func use(count: Int, rounded: Int) throws {
        var fixture = PlanFixture()
        fixture.addLogins(Array(repeating: "2021-12-31", count: count))
        let terms = try #require(try fixture.review().score(of: .login)).terms
        #expect(terms.first { $0.kind == .use }?.points.rounded == rounded)
    }

    @Test("only active chairs, board members and safety officers count")
    func boardSideOnly() throws {
        var fixture = PlanFixture()
        fixture.plan.users += [
            User(id: "adviser", name: "", role: .adviser), User(id: "caretaker", name: "", role: .caretaker),
            User(id: "former", name: "", role: .boardMember, isActive: false),
        ]
        for user in ["adviser", "caretaker", "former", "unknown"] as [SourceID] {
            fixture.addLogins(["2021-12-30"], user: user)
        }
        #expect(try fixture.score(.login) == 0)
        #expect(try fixture.review().remarks.contains(.neverLoggedIn))
        fixture.plan.users[3].isActive = true
        #expect(try fixture.score(.login) == 63)  // 60 + 40 / 12
    }

    @Test("R12: logins after the as-of day do not count, the last second of the day does")
    func projection() throws {
        var fixture = PlanFixture()
        let end = (day("2022-01-01").daysSinceEpoch * 86_400) - 3600  // midnight in Oslo, winter
        fixture.plan.logins = [Login(user: "chair", time: Timestamp(secondsSinceEpoch: end))]
        #expect(try fixture.review().login.last == nil)
        fixture.plan.logins = [Login(user: "chair", time: Timestamp(secondsSinceEpoch: end - 1))]
        #expect(try fixture.review().login.last == day("2021-12-31"))
    }

    @Test("a last login known without events counts, but not one after the as-of day")
    func lastLoginOfUser() throws {
        var fixture = PlanFixture()
        fixture.plan.users[0].lastLogin = noon("2021-12-20")
        #expect(try fixture.review().login.daysSinceLast == 11)
        fixture.plan.users[0].lastLogin = noon("2022-01-20")
        #expect(try fixture.review().login.last == nil)
    }

    @Test("a plan younger than 12 months: logins per month lived, and the review says so")
    func youngPlan() throws {
        var fixture = PlanFixture()
        fixture.plan.created = day("2021-10-15")  // two months and a half: three begun
        fixture.addLogins(["2021-12-30", "2021-11-01"])
        #expect(try fixture.score(.login) == 87)  // 60 + 40 × 2 / 3 = 86.67
        #expect(try fixture.review().remarks.contains(.youngPlan(months: 3)))
    }

    @Test("no users: 0, with a remark")
    func noUsers() throws {
        var fixture = PlanFixture()
        fixture.plan.users = []
        #expect(try fixture.score(.login) == 0)
        #expect(try fixture.review().remarks.contains(.noUsers))
        #expect(try fixture.measure(.login) == "login.noUsers")
    }

    @Test(
        "R38: remark after more than 6 and more than 12 months",
        arguments: [
            ("2021-07-01", nil), ("2021-06-29", 6), ("2020-12-31", 6), ("2020-12-30", 12), ("2015-05-05", 12),
        ] as [(String, Int?)])
    func remark(last: String, months: Int?) throws {
        var fixture = PlanFixture()
        fixture.addLogins([last])
        let absent = try fixture.review().remarks.compactMap { remark -> Int? in
            guard case .absent(let months) = remark else { return nil }
            return months
        }
        #expect(absent == (months.map { [$0] } ?? []))
    }

    @Test("R39: twelve months whose counts add up to the total", arguments: ["2021-12-31", "2022-01-15", "2020-02-29"])
    func months(asOf: String) throws {
        var fixture = PlanFixture()
        fixture.asOf = day(asOf)
        fixture.plan.logins = (0..<800).map {
            Login(user: "chair", time: Timestamp(secondsSinceEpoch: noon(asOf).secondsSinceEpoch - $0 * 86_400))
        }
        let login = try fixture.review().login
        #expect(login.months.count == 12)
        #expect(login.months.map(\.count).reduce(0, +) == login.count)
        #expect(login.months.last?.through == fixture.asOf)
        #expect(login.count == fixture.asOf.days(since: fixture.asOf.adding(months: -12)))
        for (before, after) in zip(login.months, login.months.dropFirst()) {
            #expect(after.from == before.through.adding(days: 1))
        }
    }

    @Test("R23: measures by finding and level")
    func measures() throws {
        var fixture = PlanFixture()
        #expect(try fixture.measure(.login) == "login.neverLoggedIn")
        fixture.addLogins(["2020-01-01"])
        #expect(try fixture.measure(.login) == "login.absentTwelveMonths")
        fixture.addLogins(["2021-05-01"])
        #expect(try fixture.measure(.login) == "login.agree")  // 15 + 3, level 5
        fixture.addLogins(Array(repeating: "2021-05-01", count: 8))
        #expect(try fixture.measure(.login) == "login.chooseOfficer")  // 15 + 30, level 4
        fixture.plan.users.append(User(id: "officer", name: "", role: .safetyOfficer))
        #expect(try fixture.measure(.login) == "login.agree")
        fixture.addLogins(["2021-12-30", "2021-12-29", "2021-12-28", "2021-12-27"])
        #expect(try fixture.measure(.login) == "login.goOn")
    }
}
