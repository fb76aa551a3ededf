import AnnualReview
import Archive
import Benchmark
import Foundation
import HMSPlan
import PDFOutput
import PlanStore
import Production

/// The stages of a report one by one, on the same sample: CPU time of each for one report.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuUser, .wallClock], warmupIterations: 3, maxDuration: .seconds(4), maxIterations: 300)

    guard let bench = try? StageBench() else {
        fatalError("the samples, templates and fonts are not where HMSREVIEW_RESOURCES says")
    }

    Benchmark("import 20 plans") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.importing()) }
    }
    Benchmark("read a snapshot") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.snapshot()) }
    }
    Benchmark("review") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.review()) }
    }
    Benchmark(
        "score 100 000 snapshots",
        configuration: .init(metrics: [.cpuUser, .wallClock], warmupIterations: 0, maxIterations: 1)
    ) { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.scoreMany(100_000)) }
    }
    Benchmark("expand the template") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(bench.expand()) }
    }
    Benchmark("styles") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(bench.styles()) }
    }
    Benchmark("styles, boxes, layout, painting") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(bench.typeset()) }
    }
    Benchmark("the same with nothing shaped before") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(bench.typesetUnshaped()) }
    }
    Benchmark("write the PDF, plain") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.write(.plain)) }
    }
    Benchmark("write the PDF, archival") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.write(.archival)) }
    }
    Benchmark("archive two documents") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.archive()) }
    }
    Benchmark("commit") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.commit()) }
    }
    Benchmark("a report, all but archive and commit") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try? bench.report()) }
    }
}
