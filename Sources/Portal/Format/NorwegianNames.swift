import AnnualReview
import HMSPlan

extension NotificationChannel {
    /// The channel's name in Bokmål.
    var norwegianName: String {
        switch self {
        case .sms: "SMS"
        case .email: "e-post"
        }
    }
}

extension CompanyKind {
    /// The kind's name in Bokmål.
    var norwegianName: String {
        switch self {
        case .housingCooperative: "Borettslag"
        case .condominium: "Eierseksjonssameie"
        case .garageCompany: "Garasjelag"
        case .other: "Boligselskap"
        }
    }
}

extension UserRole {
    /// The role's name in Bokmål, for one or for several.
    func norwegianName(_ count: Int) -> String {
        let name =
            switch self {
            case .chair: "styreleder"
            case .boardMember: "styremedlem"
            case .safetyOfficer: "HMS-ansvarlig"
            case .caretaker: "vaktmester"
            case .adviser: "rådgiver"
            case .superuser: "superbruker"
            }
        guard count > 1 else { return name }
        switch self {
        case .chair, .adviser, .superuser: return name + "e"
        case .boardMember: return name + "mer"
        case .caretaker: return "vaktmestere"
        case .safetyOfficer: return "HMS-ansvarlige"
        }
    }
}

extension ScoreLevel {
    /// What the level says about the work.
    var verdict: String {
        switch self {
        case .excellent: "Styret arbeider systematisk med HMS. Hold fast ved rutinene."
        case .veryGood: "HMS-arbeidet følges godt opp. Bare noen få punkter gjenstår."
        case .good: "HMS-arbeidet er godt i gang, men noen oppgaver bør følges opp raskere."
        case .couldBeBetter: "Flere oppgaver er ikke fulgt opp som planlagt. Ta saken opp på neste styremøte."
        case .needsWork: "HMS-arbeidet har vesentlige mangler. Lag en plan nå; boligbyggelaget kan hjelpe."
        }
    }
}
