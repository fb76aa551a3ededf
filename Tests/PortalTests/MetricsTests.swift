import CoreMetrics
import PlanStore
import Testing

@testable import Portal

@Suite struct MetricsTests {
    @Test("counters, gauges and histograms are written as Prometheus reads them")
    func text() {
        let registry = PrometheusRegistry()
        let counter = Counter(label: "seen", dimensions: [("what", "a \"b\"\\\n")], factory: registry)
        counter.increment(by: 3)
        Meter(label: "depth", factory: registry).set(2.5)
        let timer = CoreMetrics.Timer(label: "took", factory: registry)
        timer.recordNanoseconds(4_000_000)
        timer.recordNanoseconds(600_000_000)
        timer.recordNanoseconds(900_000_000_000)
        let lines = registry.text.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(4) == [
                "# TYPE depth gauge", "depth 2.5", "# TYPE seen counter", #"seen{what="a \"b\"\\\n"} 3"#,
            ])
        #expect(lines[4...].first == "# TYPE took histogram")
        #expect(lines.contains("took_bucket{le=\"0.005\"} 1"))
        #expect(lines.contains("took_bucket{le=\"0.5\"} 1"))
        #expect(lines.contains("took_bucket{le=\"1.0\"} 2"))
        #expect(lines.contains("took_bucket{le=\"300.0\"} 2"))
        #expect(lines.contains("took_bucket{le=\"+Inf\"} 3"))
        #expect(lines.contains("took_count 3"))
        #expect(registry.text.hasSuffix("\n"))
    }

    @Test("the same name and labels are one series, in each kind")
    func sameSeries() {
        let registry = PrometheusRegistry()
        for _ in 0..<2 { Counter(label: "n", dimensions: [("a", "1")], factory: registry).increment() }
        let gauge = Meter(label: "g", factory: registry)
        gauge.increment(by: 2)
        Meter(label: "g", factory: registry).decrement(by: 1)
        #expect(registry.text.contains("n{a=\"1\"} 2\n"))
        #expect(registry.text.contains("g 1.0\n"))
    }

    @Test("a name of another kind is not shown twice; names that Prometheus forbids are mended")
    func names() {
        let registry = PrometheusRegistry()
        Counter(label: "http.server", factory: registry).increment()
        Meter(label: "http.server", factory: registry).set(7)
        #expect(registry.text == "# TYPE http_server counter\nhttp_server 1\n")
    }

    @Test("what is destroyed is not written any more")
    func destroyed() {
        let registry = PrometheusRegistry()
        let counter = Counter(label: "n", factory: registry)
        counter.increment()
        counter.destroy()
        #expect(!registry.text.contains("n 1"))
    }

    @Test("a client cannot make series by inventing methods")
    func methods() {
        let registry = PrometheusRegistry()
        let metrics = PortalMetrics(registry)
        for number in 0..<50 {
            metrics.request(method: "M\(number)", route: "-", status: 404, duration: .milliseconds(1))
        }
        #expect(registry.text.contains("hms_http_requests_total{method=\"other\",route=\"-\",status=\"404\"} 50\n"))
    }

    @Test("runs, their reports and sign-ins are counted")
    func runs() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await Browser(client).get("/logg-inn")
            _ = try await browser.post("/arbeid/utvalg", ["velg": "uten"])
            let trial = try await browser.post("/arbeid/utvalg", ["gjor": "provekjor"]).location
            let run = try await browser.post(trial, ["bekreft": "ja"]).location
            await portal.server.services.runs.wait(
                for: String(run.split(separator: "/").last ?? ""), atMost: .seconds(20))
            let text = portal.server.services.registry.text
            #expect(text.contains("hms_sign_ins_total{way=\"password\",outcome=\"signed-in\"} 1\n"))
            #expect(text.contains("hms_batches_running 0.0\n"))
            #expect(text.contains("hms_batch_seconds_count{kind=\"dry-run\",end=\"tried\"} 1\n"))
            #expect(text.contains("hms_batch_seconds_count{kind=\"run\",end=\"finished\"} 1\n"))
            #expect(text.contains("hms_reports_total{result=\"reviewed\"}"))
        }
    }
}
