import HMSPlan

/// A housing association; GRDB has a type of the same name.
typealias Association = HMSPlan.Association
