public import HMSPlan

/// The figures behind *Innlogging*. Board-side users only: active chair, board members, safety officer.
public struct LoginFacts: Hashable, Sendable, Codable {
    /// Active board-side users.
    public var boardUsers: Int
    /// Active users by role, in the order of `UserRole`; roles without users are left out.
    public var users: [RoleCount]
    /// Day of the last board-side login up to the as-of day.
    public var last: Day?
    /// Days from the last login to the as-of day.
    public var daysSinceLast: Int?
    /// Board-side logins in the last 12 months.
    public var count: Int
    /// Months the plan has lived, a begun month counted whole; 12 at most.
    public var monthsLived: Int
    /// The 12 months up to the as-of day, oldest first; their counts add up to `count`.
    public var months: [MonthCount]

    /// Users of one role.
    public struct RoleCount: Hashable, Sendable, Codable {
        /// The role.
        public var role: UserRole
        /// Active users, 1 or more.
        public var count: Int

        /// A count.
        public init(role: UserRole, count: Int) {
            self.role = role
            self.count = count
        }
    }

    /// Logins of one month: a calendar month where the as-of day ends one, else a month that ends on its day.
    public struct MonthCount: Hashable, Sendable, Codable {
        /// First day.
        public var from: Day
        /// Last day.
        public var through: Day
        /// Logins.
        public var count: Int

        /// A count.
        public init(from: Day, through: Day, count: Int) {
            self.from = from
            self.through = through
            self.count = count
        }
    }

    /// Creates a value from its fields.
    public init(
        boardUsers: Int, users: [RoleCount] = [], last: Day? = nil, daysSinceLast: Int? = nil, count: Int = 0,
        monthsLived: Int = 12, months: [MonthCount] = []
    ) {
        self.boardUsers = boardUsers
        self.users = users
        self.last = last
        self.daysSinceLast = daysSinceLast
        self.count = count
        self.monthsLived = monthsLived
        self.months = months
    }
}
