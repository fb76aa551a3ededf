import HMSPlan

/// A file of the source system.
struct ExchangeFile {
    var exportedAt = "2022-01-20"
    var extent = ExchangeHeader.Extent.full
    var associations = Samples.associations
    var plans = Samples.plans
    var others: [ExchangeRecord] = []

    func text() throws -> String {
        var bytes: [UInt8] = []
        let writer = ExchangeWriter { bytes += $0 }
        try writer.write(.header(ExchangeHeader(exportedAt: noon(exportedAt), extent: extent)))
        for association in associations { try writer.write(.association(association)) }
        for plan in plans { try writer.write(.plan(plan)) }
        for other in others { try writer.write(other) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
