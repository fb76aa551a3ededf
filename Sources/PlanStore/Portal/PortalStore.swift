/// Everything the portals read and write.
public typealias PortalStore = PlanStore & AccountStore & CompanyIndex & BatchStore & StoreHealth
