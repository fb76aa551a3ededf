import ArgumentParser
import TemplateTools

/// Which of the fictional plans a command shows a template with.
struct SamplePlanOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A sample plan, for a quick answer; may be given more than once.", discussion: "Default: all of them.",
            valueName: "NAME"))
    var plan: [String] = []

    /// The plans asked for, in that order.
    func samples() throws -> [TemplateSample] {
        let all = TemplateSample.all
        if plan.isEmpty { return all }
        return try plan.map { name in
            guard let sample = all.first(where: { $0.name == name }) else {
                throw CommandFailure(
                    "\(name): there is no such sample; there are \(all.map(\.name).joined(separator: ", "))")
            }
            return sample
        }
    }
}
