import Testing

@testable import TemplatePreview

@Suite("Change feed")
struct ChangeFeedTests {
    @Test("Those who listen are told, until the feed ends")
    func listeners() async {
        let feed = ChangeFeed()
        var events = feed.events().makeAsyncIterator()
        feed.send(.changed)
        #expect(await events.next() == .changed)
        feed.send(.still)
        #expect(await events.next() == .still)
        feed.finish()
        #expect(await events.next() == nil)
    }

    @Test("A slow listener is told once about what it missed")
    func slowListener() async {
        let feed = ChangeFeed()
        var events = feed.events().makeAsyncIterator()
        for _ in 0..<5 { feed.send(.changed) }
        feed.finish()
        #expect(await events.next() == .changed)
        #expect(await events.next() == nil)
    }

    @Test("A feed that has ended has no events")
    func ended() async {
        let feed = ChangeFeed()
        feed.finish()
        var events = feed.events().makeAsyncIterator()
        #expect(await events.next() == nil)
    }
}
