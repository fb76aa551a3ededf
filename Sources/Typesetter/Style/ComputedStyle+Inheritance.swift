extension ComputedStyle {
    /// The style of an anonymous box inside of one with this style: inherited properties taken over, others initial.
    public func inheritedOnly() -> ComputedStyle {
        var style = ComputedStyle()
        style.font = font
        style.text = text
        return style
    }
}
