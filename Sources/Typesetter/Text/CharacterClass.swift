import CPango

/// What font choice needs to know about characters.
enum CharacterClass {
    /// Whether a character belongs to the cluster that ends with another.
    static func joins(_ scalar: UInt32, after last: UInt32, count: Int) -> Bool {
        switch scalar {
        case 0..<0x300: return false
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return true
        case 0x1F1E6...0x1F1FF: return count % 2 == 1 && (0x1F1E6...0x1F1FF).contains(last)
        default: break
        }
        if last == 0x200D, isPictograph(scalar) { return true }
        switch hb_unicode_general_category(hb_unicode_funcs_get_default(), scalar) {
        case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK, HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK,
            HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
            return true
        default: return false
        }
    }

    /// Whether a cluster is shown as emoji: it says so, or that is the default of its first character.
    static func prefersEmoji(_ cluster: [UInt32]) -> Bool {
        if cluster.contains(0xFE0E) { return false }
        return cluster.contains(0xFE0F) || cluster[0] >= 0x1F000 || isEmojiByDefault(cluster[0])
    }

    /// Characters that show nothing, or a space that HarfBuzz makes from the font's own.
    static func needsNoGlyph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x34F, 0x61C, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFE00...0xFE0F, 0xFEFF,
            0xE0000...0xE0FFF:
            return true
        default: return false
        }
    }

    /// A character that may stand for another which the font lacks.
    static func substitute(for scalar: UInt32) -> UInt32? {
        scalar == 0x2010 || scalar == 0x2011 ? 0x2D : nil
    }

    /// `Emoji_Presentation` below U+1F000 (UTS 51).
    private static func isEmojiByDefault(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x231A, 0x231B, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648...0x2653, 0x267F,
            0x2693, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2, 0x26F3,
            0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A, 0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757,
            0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55:
            return true
        default: return false
        }
    }

    private static func isPictograph(_ scalar: UInt32) -> Bool {
        scalar >= 0x1F000 || (0x2190...0x2BFF).contains(scalar)
    }
}
