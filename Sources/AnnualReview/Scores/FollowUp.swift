/// The formula that *Aktiviteter* and *Avvik/tiltak* share: 100 − T + min(T/2, per done × done).
struct FollowUp {
    /// T before it is limited to 100.
    var price: Int
    /// Overdue rows.
    var overdue: Int
    /// Points given back for what was done.
    var doneValue: Int
    /// No points are given back beyond so many overdue.
    var reliefLimit: Int

    var terms: [ScoreTerm] {
        let taken = min(100, price)
        let half = ScorePoints(taken, over: 2)
        let relief = overdue > reliefLimit ? ScorePoints(0) : ScorePoints.smaller(half, ScorePoints(doneValue))
        return [
            ScoreTerm(.start, ScorePoints(100)), ScoreTerm(.overdue, ScorePoints(-taken)), ScoreTerm(.relief, relief),
        ]
    }

    /// The finding that the number of overdue rows is.
    var finding: Finding? {
        overdue == 0 ? nil : overdue == 1 ? .oneOverdue : .overdue
    }
}
