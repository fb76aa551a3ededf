extension RuleSet {
    /// The rule set `standard`, as the defaults of the field are written down.
    public static func standard() throws(RuleSetError) -> RuleSet {
        try RuleSet(trusted: standardYAML)
    }

    /// The text of the rule set `standard`: what superusers read, and copy to make their own.
    public static let standardYAML = """
        # Regelsett for automatisk årlig HMS-gjennomgang.
        name: standard
        version: "1.0"

        # Laveste score for hvert nivå; lavere enn det siste er «Jobbing må til».
        levels:
          excellent: 90
          veryGood: 75
          good: 60
          couldBeBetter: 40

        # Vekt i prosent, til sammen 100.
        weights:
          deviations: 30
          activities: 30
          riskAssessment: 25
          login: 15

        # Rekkefølgen når to temaer kan løfte totalen like mye.
        tieOrder: [riskAssessment, deviations, activities, login]

        # Høyeste total når et tema er på laveste nivå, og når ingen risikovurdering er ferdigstilt.
        caps:
          lowestLevel: 74
          noCompletedRiskAssessment: 74

        # Innlogging = poeng for siste innlogging + poeng for bruk gjennom året.
        login:
          recency:
            - { days: 30, points: 60 }
            - { days: 90, points: 50 }
            - { months: 6, points: 35 }
            - { months: 12, points: 15 }
          older: 0
          usePoints: 40
          loginsPerMonth: 1
          remarkMonths: [6, 12]

        # Aktiviteter = 100 − T + min(T/2, completed × utførte), T = min(100, trekk for det som er over frist).
        activities:
          overdue: 10
          longOverdue: 5
          longOverdueDays: 90
          completed: 2
          reliefLimit: 20
          noneActive: 0

        # Avvik/tiltak: som aktiviteter, med høyere trekk for høy prioritet.
        deviations:
          overdue: 10
          overdueHighPriority: 15
          longOverdue: 5
          longOverdueDays: 90
          closed: 2
          reliefLimit: 20
          daysWithoutDeadline: 90
          silence: 80

        # Risikovurdering = andel utfylte punkter + alder på den nyeste ferdigstilte.
        riskAssessment:
          filled: 50
          measureFromProduct: 5
          completed:
            - { months: 12, points: 50 }
            - { months: 24, points: 40 }
            - { months: 36, points: 25 }
          completedOlder: 10
          draft:
            - { months: 12, points: 15 }
          draftOlder: 5
          none: 0
          oldMonths: 24
          ageingMonths: 12

        # En årlig aktivitet som er utført de siste dagene, gjelder uansett år.
        reviewed:
          recentDays: 30

        # Nøkler i tekstbanken: én for alle nivåer, eller én for hvert nivå fra best til lavest.
        # Et ledd etter «?» gjelder bare når tallene viser det; ellers gjelder neste.
        measures:
          login:
            noUsers: [login.noUsers]
            neverLoggedIn: [login.neverLoggedIn]
            absentTwelveMonths: [login.absentTwelveMonths]
            absentSixMonths: [login.beforeMeetings, login.beforeMeetings, login.monthly, "login.chooseOfficer?noOfficer|login.agree", login.agree]
            fewLogins: [login.goOn, login.beforeMeetings, login.monthly, "login.chooseOfficer?noOfficer|login.monthly", login.agree]
            nothing: [login.goOn, login.beforeMeetings, login.monthly, login.monthly, login.monthly]
          activities:
            noActivities: [activities.noActivities]
            oneOverdue: [activities.oneOverdue]
            overdue: [activities.finishLast, activities.finishLast, activities.share, activities.nextMeeting, activities.tidy]
            nothing: [activities.goOn]
          deviations:
            oneOverdue: [deviations.oneOverdue]
            overdue: [deviations.closeLast, deviations.closeLast, "deviations.assign?unassigned|deviations.share", deviations.worstFirst, "deviations.highFirst?highPriority|deviations.oldestFirst"]
            silence: [deviations.silence]
            nothing: [deviations.goOn]
          riskAssessment:
            noAssessment: [riskAssessment.begin]
            neverCompleted: [riskAssessment.complete, riskAssessment.complete, riskAssessment.complete, riskAssessment.meeting, riskAssessment.completeBegun]
            old: [riskAssessment.again, riskAssessment.again, riskAssessment.complete, riskAssessment.meeting, riskAssessment.renew]
            noPoints: [riskAssessment.addPoints]
            incomplete: [riskAssessment.lastPoints, riskAssessment.lastPoints, riskAssessment.missingPoints, riskAssessment.meeting, riskAssessment.meeting]
            ageing: [riskAssessment.againSoon]
            nothing: [riskAssessment.goOn]

        # Setninger som skrives inn i planer og portaler.
        decisionTexts:
          nb:
            activityTitle: Årlig HMS-gjennomgang
            activityComment: Utført som automatisk årlig HMS-gjennomgang. Rapporten ligger i arkivet.
            smsActivated: Varsling via SMS var inaktiv og er endret til aktiv av automatisk årlig HMS-gjennomgang.
            emailActivated: Varsling via e-post var inaktiv og er endret til aktiv av automatisk årlig HMS-gjennomgang.
            adviserNotice: "Årlig HMS-gjennomgang er utført for {selskap}. HMS-score: {nivå}."
            boardNotice: "Årlig HMS-gjennomgang er utført. HMS-score: {nivå}. Rapporten ligger i arkivet."
            nextDeadlinePassed: Ny frist for årlig HMS-gjennomgang er {frist}, som allerede er passert. Fristen er flyttet ett år og må vurderes.
            severalAnnualActivities: Planen hadde {antall} åpne aktiviteter for årlig HMS-gjennomgang. Den med nærmest frist er utført; se over de andre.
            noAnnualActivity: Planen manglet aktiviteten årlig HMS-gjennomgang. Den er opprettet som utført, med ny frist {frist}.
            levels: [Strålende, Meget bra, Bra, Kan bli bedre, Jobbing må til]
          nn:
            activityTitle: Årleg HMS-gjennomgang
            activityComment: Utført som automatisk årleg HMS-gjennomgang. Rapporten ligg i arkivet.
            smsActivated: Varsling via SMS var inaktiv og er endra til aktiv av automatisk årleg HMS-gjennomgang.
            emailActivated: Varsling via e-post var inaktiv og er endra til aktiv av automatisk årleg HMS-gjennomgang.
            adviserNotice: "Årleg HMS-gjennomgang er utført for {selskap}. HMS-score: {nivå}."
            boardNotice: "Årleg HMS-gjennomgang er utført. HMS-score: {nivå}. Rapporten ligg i arkivet."
            nextDeadlinePassed: Ny frist for årleg HMS-gjennomgang er {frist}, som alt er passert. Fristen er flytt eitt år og må vurderast.
            severalAnnualActivities: Planen hadde {antall} opne aktivitetar for årleg HMS-gjennomgang. Den med nærmast frist er utført; sjå over dei andre.
            noAnnualActivity: Planen mangla aktiviteten årleg HMS-gjennomgang. Han er oppretta som utført, med ny frist {frist}.
            levels: [Strålande, Svært bra, Bra, Kan bli betre, Her må det jobbast]
          en:
            activityTitle: Annual HSE review
            activityComment: Carried out as an automatic annual HSE review. The report is in the archive.
            smsActivated: Notification by SMS was inactive and has been activated by the automatic annual HSE review.
            emailActivated: Notification by e-mail was inactive and has been activated by the automatic annual HSE review.
            adviserNotice: "The annual HSE review of {selskap} has been carried out. HSE score: {nivå}."
            boardNotice: "The annual HSE review has been carried out. HSE score: {nivå}. The report is in the archive."
            nextDeadlinePassed: The next deadline of the annual HSE review is {frist}, which has already passed. It was moved by one year and needs a decision.
            severalAnnualActivities: The plan had {antall} open annual HSE review activities. The one with the nearest deadline is completed; look at the others.
            noAnnualActivity: The plan had no annual HSE review activity. It has been created as completed, with the next deadline {frist}.
            levels: [Excellent, Very good, Good, Could be better, Needs work]

        """
}
