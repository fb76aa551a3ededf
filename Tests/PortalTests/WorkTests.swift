import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

@Suite struct WorkTests {
    @Test("the overview counts reviewed companies and leads to the dry run of the rest")
    func overview() async throws {
        let portal = try TestPortal()
        try portal.review(count: 3)
        let total = portal.plans(of: 0).count
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let text = try await browser.get("/arbeid").text
            #expect(text.contains("av \(total) er gjennomgått i år"))
            #expect(text.contains("provekjor-uten"))
        }
    }

    @Test("the overview tells how far the year before had come by the same day")
    func yearBefore() async throws {
        let portal = try TestPortal()
        try portal.review(count: 4, year: 2025)
        let share = NumberText.percent(4, of: portal.plans(of: 0).count)
        try await portal.test { client in
            let text = try await Browser.signedIn(client, as: .adviser).get("/arbeid").text
            #expect(text.replacing("&nbsp;", with: "\u{A0}").contains("Samme dag i fjor: \(share)"))
        }
    }

    @Test("select, try, start, watch, download: without script")
    func wholeWay() async throws {
        let portal = try TestPortal()
        let plans = portal.plans(of: 0).map(\.id)
        let failing = plans[1]
        let other = try TestPortal(failing: [failing])
        try await other.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let picked = try await browser.post("/arbeid/utvalg", ["velg": "uten"])
            #expect(picked.location == "/arbeid/boligselskap")
            let tried = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"])
            let trial = try await browser.get(tried.location)
            #expect(trial.text.contains("Ingenting er endret ennå"))
            #expect(trial.text.contains("Bildet på forsiden kan ikke leses."))
            let unticked = try await browser.post(tried.location, [:])
            #expect(unticked.status == .unprocessableContent)
            #expect(unticked.text.contains("Gjennomgangen er ikke startet"))
            let started = try await browser.post(tried.location, ["bekreft": "ja"])
            #expect(started.location.hasPrefix("/arbeid/gjennomganger/"))
            let id = String(started.location.split(separator: "/").last ?? "")
            await other.server.services.runs.wait(for: id, atMost: .seconds(20))
            let result = try await browser.get(started.location)
            #expect(result.text.contains("er gjennomgått</h1>"))
            #expect(result.text.contains("Last ned rapportene (ZIP)"))
            #expect(try other.store.history(of: failing).isEmpty)
            #expect(try !other.store.history(of: plans[5]).isEmpty)
        }
    }

    @Test("a run is started once, however often the button is pressed")
    func startedOnce() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "siden"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let first = try await browser.post(trial, ["bekreft": "ja"])
            let second = try await browser.post(trial, ["bekreft": "ja"])
            #expect(first.location == second.location)
            #expect(try portal.store.batches(of: portal.tenants[0], limit: 9).count == 1)
        }
    }

    @Test("a stopped run leaves the rest unchanged and says so")
    func stopped() async throws {
        let portal = try TestPortal(pause: .milliseconds(150))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "uten"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let run = try await browser.post(trial, ["bekreft": "ja"]).location
            let page = try await browser.get(run)
            #expect(page.text.contains("Gjennomgangen pågår"))
            #expect(try await browser.get(run + "/stopp").text.contains("Stopp kjøringen?"))
            #expect(try await browser.post(run + "/stopp", [:]).location == run)
            let after = try await browser.get(run).text
            #expect(after.contains("Kjøringen ble stoppet"))
            let id = String(run.split(separator: "/").last ?? "")
            let batch = try #require(try portal.store.batch(id, association: portal.tenants[0]))
            #expect(batch.phase == .stopped)
            #expect(batch.count(.cancelled) > 0)
        }
    }

    @Test("a parked run goes on at the next start")
    func parked() async throws {
        let portal = try TestPortal(pause: .milliseconds(100))
        let services = portal.server.services
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let batch = try await services.beginTrial(portal.plans(of: 0).map(\.id), account: adviser)
        _ = try await services.start(batch, actor: "test")
        try await Task.sleep(for: .milliseconds(250))
        await services.runs.park()
        #expect(try portal.store.batch(batch.id, association: adviser.association)?.phase == .parked)
        let next = RunCenter(
            store: portal.store, starter: DirectReviews(store: portal.store, archive: portal.archive),
            metrics: PortalMetrics(PrometheusRegistry()), logger: services.logger, clock: { TestPortal.now })
        try await next.resume()
        await next.wait(for: batch.id, atMost: .seconds(20))
        let done = try #require(try portal.store.batch(batch.id, association: adviser.association))
        #expect(done.phase == .finished)
        #expect(done.count(.waiting, .running, .cancelled) == 0)
    }

    @Test("server-sent events give the figures until the run is over")
    func events() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "siden"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let run = try await browser.post(trial, ["bekreft": "ja"]).location
            let answer = try await browser.get(run + "/hendelser")
            #expect(answer.headers[.contentType] == "text/event-stream")
            #expect(answer.text.contains("data: {"))
            #expect(answer.text.contains("\"slutt\":true"))
        }
    }

    @Test("the stream of a run ends with the session of who watches")
    func eventsEnd() async throws {
        let portal = try TestPortal(pause: .milliseconds(400))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "uten"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let run = try await browser.post(trial, ["bekreft": "ja"]).location
            let watcher = Browser(client, cookies: browser.cookies)
            async let events = watcher.get(run + "/hendelser")
            try await Task.sleep(for: .milliseconds(200))
            try PortalAccounts(store: portal.store).setActive(false, email: TestPortal.email(.adviser, 0))
            #expect(try await !events.text.contains("\"slutt\":true"))
            await portal.server.services.runs.park()
        }
    }

    @Test("a review names who starts it, though somebody else made the dry run")
    func starter() async throws {
        let portal = try TestPortal()
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let batch = try await portal.server.services.beginTrial([portal.plans(of: 0)[0].id], account: adviser)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .superuser)
            _ = try await browser.post(batch.trialAddress, ["bekreft": "ja"])
        }
        let started = try #require(try portal.store.batch(batch.id, association: portal.tenants[0]))
        #expect(started.adviserEmail == TestPortal.email(.superuser, 0).lowercased())
        #expect(started.adviserName == "superuser 0")
    }

    @Test("every notice is on one of the feed's pages, runs and news between them")
    func feedPages() async throws {
        let portal = try TestPortal(plans: 160)
        let plans = portal.plans(of: 0)
        try portal.review(count: plans.count)
        let services = portal.server.services
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let batch = try await services.beginTrial([plans[0].id], account: adviser)
        #expect(batch.phase == .tried)
        _ = try await services.start(batch, actor: "test")
        await services.runs.wait(for: batch.id, atMost: .seconds(10))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            for view in ["", "vis=uleste&"] {
                var found: Set<String> = []
                for page in 1...5 {
                    let text = try await browser.get("/arbeid/varsler?\(view)side=\(page)").text
                    for match in text.matches(of: /href="(\/arbeid\/boligselskap\/[^"]+)">Se/) {
                        found.insert(String(match.output.1))
                    }
                }
                #expect(found == Set(plans.map(\.id.workAddress)), "\(view)")
            }
            #expect(try await browser.get("/arbeid/varsler").text.contains("Marker alle \(plans.count + 1) som lest"))
        }
    }

    @Test("undoing asks for a reason, switches the channel off and is logged")
    func undo() async throws {
        let portal = try TestPortal(plans: 120)
        try portal.review(count: 60)
        let tenant = portal.tenants[0]
        let found = try portal.plans(of: 0).lazy.compactMap { plan in
            try portal.store.activations(of: plan.id, association: tenant).first.map { (plan.id, $0.channel) }
        }.first
        let (plan, channel) = try #require(found)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let address = plan.workAddress + "/angre-varsling"
            #expect(try await browser.get(address + "?kanal=\(channel.rawValue)").status == .ok)
            let without = try await browser.post(address, ["kanal": channel.rawValue])
            #expect(without.text.contains("Skriv en begrunnelse"))
            let with = try await browser.post(address, ["kanal": channel.rawValue, "grunn": "Styret ønsker det"])
            #expect(with.location == plan.workAddress)
            #expect(try portal.store.activations(of: plan, association: tenant).allSatisfy { $0.channel != channel })
            let log = try portal.store.auditEntries(of: tenant, limit: 5)
            #expect(log.contains { $0.action == "undo-notification" && $0.subject.contains("Styret ønsker det") })
        }
    }

    @Test("notices are unread until they are marked")
    func notices() async throws {
        let portal = try TestPortal()
        try portal.review(count: 2)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            #expect(try await browser.get("/arbeid/varsler").text.contains("Marker alle 2 som lest"))
            _ = try await browser.post("/arbeid/varsler", [:])
            #expect(try await !browser.get("/arbeid/varsler").text.contains("som lest"))
        }
    }

    @Test("the same plans are tried with the status of another day, none to come (R12)")
    func otherDay() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.post("/arbeid/utvalg", ["velg": "siden"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let nonsense = try await browser.post(trial + "/dag", ["per": "31.02.2026"])
            #expect(nonsense.status == .unprocessableContent)
            #expect(nonsense.text.contains("value=\"31.02.2026\""))
            let later = try await browser.post(trial + "/dag", ["per": "24.11.2026"])
            #expect(later.text.contains("kan ikke ligge fram i tid"))
            let earlier = try await browser.post(trial + "/dag", ["per": "30.6.2026"])
            #expect(earlier.location != trial)
            #expect(try await browser.get(earlier.location).text.contains("30.06.2026"))
        }
    }
}
