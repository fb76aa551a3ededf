import CAllocator

/// How the process asks the system for memory.
enum Allocation {
    /// Keeps memory that a report has given back for the next one, instead of returning it to the system each time.
    static func keepFreedMemory() {
        mallopt(M_MMAP_THRESHOLD, 1 << 28)
        mallopt(M_TRIM_THRESHOLD, 1 << 28)
        mallopt(M_TOP_PAD, 4 << 20)
    }

    /// Gives back what lies unused between what is kept, now and then: reports leave holes that the next ones do not fill.
    ///
    /// - Parameter done: reports so far.
    static func giveBackHoles(after done: Int) {
        if done % 50 == 0 { malloc_trim(1 << 20) }
    }
}
