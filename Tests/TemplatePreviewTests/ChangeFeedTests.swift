import Testing

@testable import TemplatePreview

@Suite("Change feed")
struct ChangeFeedTests {
    @Test("Those who listen are woken, until the feed ends")
    func listeners() async {
        let feed = ChangeFeed()
        var wakes = feed.wakes().makeAsyncIterator()
        feed.wake()
        #expect(await wakes.next() != nil)
        feed.wake()
        #expect(await wakes.next() != nil)
        feed.finish()
        #expect(await wakes.next() == nil)
    }

    @Test("A slow listener is woken once for what it missed")
    func slowListener() async {
        let feed = ChangeFeed()
        var wakes = feed.wakes().makeAsyncIterator()
        for _ in 0..<5 { feed.wake() }
        feed.finish()
        #expect(await wakes.next() != nil)
        #expect(await wakes.next() == nil)
    }

    @Test("A feed that has ended wakes nobody")
    func ended() async {
        let feed = ChangeFeed()
        feed.finish()
        var wakes = feed.wakes().makeAsyncIterator()
        #expect(await wakes.next() == nil)
    }
}
