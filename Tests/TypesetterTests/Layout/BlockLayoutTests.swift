import Testing

@testable import Typesetter

@Suite("Blocks")
struct BlockLayoutTests {
    static let margins: [PagedCase] = [
        PagedCase(
            "the larger of two margins counts", css: "#a { margin-bottom: 10px } #b { margin-top: 15px }",
            "<p id=a h=10></p><p id=b h=10></p>", "1 a 0,0 100x10 b 0,25 100x10"),
        PagedCase(
            "equal margins collapse", css: "p { margin: 10px 0 }", "<p id=a h=10></p><p id=b h=10></p>",
            "1 a 0,10 100x10 b 0,30 100x10"),
        PagedCase(
            "a negative margin is taken off", css: "#a { margin-bottom: 20px } #b { margin-top: -5px }",
            "<p id=a h=10></p><p id=b h=10></p>", "1 a 0,0 100x10 b 0,25 100x10"),
        PagedCase(
            "two negative margins: the most negative", css: "#a { margin-bottom: -2px } #b { margin-top: -5px }",
            "<p id=a h=10></p><p id=b h=10></p>", "1 a 0,0 100x10 b 0,5 100x10"),
        PagedCase(
            "a margin collapses through its parent", css: "#b { margin-top: 10px }",
            "<p id=a h=10></p><div id=o><p id=b h=10></p></div>", "1 a 0,0 100x10 o 0,20 100x10 b 0,20 100x10"),
        PagedCase(
            "parent and child: the larger", css: "#o { margin-top: 5px } #b { margin-top: 10px }",
            "<p id=a h=10></p><div id=o><p id=b h=10></p></div>", "1 a 0,0 100x10 o 0,20 100x10 b 0,20 100x10"),
        PagedCase(
            "padding keeps a margin inside", css: "#o { padding-top: 1px } #b { margin-top: 10px }",
            "<div id=o><p id=b h=10></p></div>", "1 o 0,0 100x21 b 0,11 100x10"),
        PagedCase(
            "a border keeps a margin inside", css: "#o { border-top: 1px solid #000 } #b { margin-top: 10px }",
            "<div id=o><p id=b h=10></p></div>", "1 o 0,0 100x21 b 0,11 100x10"),
        PagedCase(
            "a flow root keeps margins inside", css: "#o { display: flow-root } #b { margin: 10px 0 }",
            "<div id=o><p id=b h=10></p></div>", "1 o 0,0 100x30 b 0,10 100x10"),
        PagedCase(
            "overflow: hidden keeps margins inside", css: "#o { overflow: hidden } #b { margin: 10px 0 }",
            "<div id=o><p id=b h=10></p></div>", "1 o 0,0 100x30 b 0,10 100x10"),
        PagedCase(
            "a last margin leaves its parent", css: "#b { margin-bottom: 10px }",
            "<div id=o><p id=b h=10></p></div><p id=c h=10></p>", "1 o 0,0 100x10 b 0,0 100x10 c 0,20 100x10"),
        PagedCase(
            "a set height keeps the last margin inside", css: "#o { height: 15px } #b { margin-bottom: 10px }",
            "<div id=o><p id=b h=10></p></div><p id=c h=10></p>", "1 o 0,0 100x15 b 0,0 100x10 c 0,15 100x10"),
        PagedCase(
            "bottom padding keeps the last margin inside", css: "#o { padding-bottom: 1px } #b { margin-bottom: 10px }",
            "<div id=o><p id=b h=10></p></div><p id=c h=10></p>", "1 o 0,0 100x21 b 0,0 100x10 c 0,21 100x10"),
        PagedCase(
            "margins meet through an empty box", css: "#e { margin: 10px 0 20px } #a { margin-bottom: 5px }",
            "<p id=a h=10></p><div id=e></div><p id=b h=10></p>", "1 a 0,0 100x10 e 0,20 100x0 b 0,30 100x10"),
        PagedCase(
            "an empty box with a border parts margins", css: "#e { margin: 10px 0; border-top: 1px solid #000 }",
            "<p id=a h=10></p><div id=e></div><p id=b h=10></p>", "1 a 0,0 100x10 e 0,20 100x1 b 0,31 100x10"),
        PagedCase(
            "margins meet through nested empty boxes", css: "#e, #f { margin: 10px 0 }",
            "<p id=a h=10></p><div id=e><div id=f></div></div><p id=b h=10></p>",
            "1 a 0,0 100x10 e 0,20 100x0 f 0,20 100x0 b 0,20 100x10"),
        PagedCase(
            "margins of a float do not collapse",
            css: "#f { float: left; width: 20px; margin: 5px 0 } #a { margin-bottom: 10px }",
            "<p id=a h=10></p><div id=f h=10></div>", "1 a 0,0 100x10 f 0,25 20x10"),
        PagedCase(
            "margins of an absolute box do not collapse",
            css: "#f { position: absolute; top: 0; width: 20px; margin: 5px 0 }",
            "<div id=f h=10></div><p id=a h=10></p>", "1 a 0,0 100x10 f 0,5 20x10"),
        PagedCase(
            "auto margins share what is left", css: "#a { width: 40px; margin: 0 auto }", "<p id=a h=10></p>",
            "1 a 30,0 40x10"),
        PagedCase(
            "auto on the left", css: "#a { width: 40px; margin-left: auto; margin-right: 10px }", "<p id=a h=10></p>",
            "1 a 50,0 40x10"),
        PagedCase(
            "negative side margins widen", css: "#o { margin: 0 10px } #a { margin: 0 -5px }",
            "<div id=o><p id=a h=10></p></div>", "1 o 10,0 80x10 a 5,0 90x10"),
        PagedCase(
            "margins in percent refer to the width",
            css: "@page { size: 200px 100px } #a { margin-top: 10%; margin-left: 10% }",
            "<div style='padding-top: 1px'><p id=a h=10></p></div>", "1 [200x100] a 20,21 180x10"),
        PagedCase(
            "a negative top margin overlaps", css: "#b { margin-top: -5px }", "<p id=a h=10></p><p id=b h=10></p>",
            "1 a 0,0 100x10 b 0,5 100x10"),
    ]

    @Test("Margins", arguments: margins) func margin(_ example: PagedCase) throws { try example.check() }

    static let sizes: [PagedCase] = [
        PagedCase("auto fills", "<p id=a h=10></p>", "1 a 0,0 100x10"),
        PagedCase(
            "padding and border take from auto", css: "#a { padding: 0 5px; border: 1px solid #000 }",
            "<p id=a h=10></p>", "1 a 0,0 100x12"),
        PagedCase(
            "content-box adds them", css: "#a { padding: 5px; width: 40px }", "<p id=a h=10></p>", "1 a 0,0 50x20"),
        PagedCase(
            "border-box contains them", css: "#a { box-sizing: border-box; padding: 5px; width: 40px; height: 30px }",
            "<p id=a></p>", "1 a 0,0 40x30"),
        PagedCase(
            "border-box is never less than its edges",
            css: "#a { box-sizing: border-box; padding: 5px; width: 4px; height: 4px }", "<p id=a></p>", "1 a 0,0 10x10"
        ),
        PagedCase("max-width", css: "#a { max-width: 60px }", "<p id=a h=10></p>", "1 a 0,0 60x10"),
        PagedCase(
            "min-width is stronger than max-width", css: "#a { max-width: 60px; min-width: 70px }", "<p id=a h=10></p>",
            "1 a 0,0 70x10"),
        PagedCase(
            "max-height", css: "#a { max-height: 20px }", "<div id=a><p h=50></p></div><p id=b h=10></p>",
            "1 a 0,0 100x20 b 0,20 100x10"),
        PagedCase("min-height", css: "#a { min-height: 20px }", "<div id=a><p h=10></p></div>", "1 a 0,0 100x20"),
        PagedCase(
            "min-height is stronger than max-height", css: "#a { min-height: 20px; max-height: 10px }",
            "<div id=a></div>", "1 a 0,0 100x20"),
        PagedCase(
            "a percentage of an unknown height is auto", css: "#a { height: 50% }", "<div><p id=a>x</p></div>",
            "1 a 0,0 100x10 \"x\""),
        PagedCase(
            "a percentage of a known height", css: "#a { height: 50% }", "<div h=60><p id=a>x</p></div>",
            "1 a 0,0 100x30 \"x\""),
        PagedCase("calc()", css: "#a { width: calc(50% - 10px) }", "<p id=a h=10></p>", "1 a 0,0 40x10"),
        PagedCase("em", css: "#a { width: 2em }", "<p id=a h=10></p>", "1 a 0,0 20x10"),
        PagedCase("vw and vh need no page rule", css: "#a { width: 0vw }", "<p id=a h=10></p>", "1 a 0,0 0x10"),
        PagedCase(
            "width: min-content", css: "#a { width: min-content }", "<div id=a><div w=30 h=10></div></div>",
            "1 a 0,0 30x10"),
        PagedCase(
            "width: fit-content", css: "#a { width: fit-content }", "<div id=a><div w=30 h=10></div></div>",
            "1 a 0,0 30x10"),
    ]

    @Test("Sizes", arguments: sizes) func size(_ example: PagedCase) throws { try example.check() }

    static let floats: [PagedCase] = [
        PagedCase(
            "a height in percent of the block around text",
            css: "#o { height: 80px } span { float: left; width: 20px }",
            "<div id=o>x<p></p>y<span id=f style='height: 50%'></span></div>",
            "1 o 0,0 100x80 \"x\" \"y\" f 0,10 20x40"),
        PagedCase(
            "left", css: "#f { float: left }", "<div id=f h=10 w=20></div><p id=a h=20></p>",
            "1 a 0,0 100x20 f 0,0 20x10"),
        PagedCase(
            "right", css: "#f { float: right }", "<div id=f h=10 w=20></div><p id=a h=20></p>",
            "1 a 0,0 100x20 f 80,0 20x10"),
        PagedCase(
            "two side by side", css: "i { float: left }", "<i id=f h=10 w=20></i><i id=g h=10 w=30></i>",
            "1 f 0,0 20x10 g 20,0 30x10"),
        PagedCase(
            "two opposite", css: "#f { float: left } #g { float: right }",
            "<i id=f h=10 w=20></i><i id=g h=10 w=30></i>", "1 f 0,0 20x10 g 70,0 30x10"),
        PagedCase(
            "one that has no room goes below", css: "i { float: left }", "<i id=f h=10 w=60></i><i id=g h=10 w=50></i>",
            "1 f 0,0 60x10 g 0,10 50x10"),
        PagedCase(
            "no float stands above an earlier one", css: "i { float: left } #g { width: 50px }",
            "<i id=f h=10 w=60></i><i id=g h=10></i><i id=k h=10 w=10></i>", "1 f 0,0 60x10 g 0,10 50x10 k 50,10 10x10"),
        PagedCase(
            "text flows around", css: "#f { float: left }", "<div id=f h=10 w=60></div>aaaaaa aaaaaa",
            "1 \"aaaaaa \" \"aaaaaa\" f 0,0 60x10"),
        PagedCase(
            "clear: left", css: "#f { float: left } #a { clear: left }", "<div id=f h=30 w=20></div><p id=a h=10></p>",
            "1 a 0,30 100x10 f 0,0 20x30"),
        PagedCase(
            "clear: right passes by a left float", css: "#f { float: left } #a { clear: right }",
            "<div id=f h=30 w=20></div><p id=a h=10></p>", "1 a 0,0 100x10 f 0,0 20x30"),
        PagedCase(
            "clear: both", css: "#f { float: left } #g { float: right } #a { clear: both }",
            "<div id=f h=30 w=20></div><div id=g h=40 w=20></div><p id=a h=10></p>",
            "1 a 0,40 100x10 f 0,0 20x30 g 80,0 20x40"),
        PagedCase(
            "clear on a float", css: "i { float: left } #g { clear: left }",
            "<i id=f h=10 w=20></i><i id=g h=10 w=20></i>", "1 f 0,0 20x10 g 0,10 20x10"),
        PagedCase(
            "a block around floats has no height of its own", css: "#f { float: left }",
            "<div id=o><div id=f h=30 w=20></div></div><p id=a h=10></p>", "1 o 0,0 100x0 f 0,0 20x30 a 0,0 100x10"),
        PagedCase(
            "a flow root holds its floats", css: "#o { display: flow-root } #f { float: left }",
            "<div id=o><div id=f h=30 w=20></div></div><p id=a h=10></p>", "1 o 0,0 100x30 f 0,0 20x30 a 0,30 100x10"),
        PagedCase(
            "a flow root stands beside a float", css: "#o { display: flow-root } #f { float: left }",
            "<div id=f h=30 w=20></div><div id=o h=10></div>", "1 o 20,0 80x10 f 0,0 20x30"),
        PagedCase(
            "margins of a float", css: "#f { float: left; margin: 5px }",
            "<div id=f h=10 w=20></div><i id=g style='float: left' h=10 w=10></i>", "1 f 5,5 20x10 g 30,0 10x10"),
        PagedCase(
            "a float shrinks to fit", css: "#f { float: left }", "<div id=f><div w=30 h=10></div></div>",
            "1 f 0,0 30x10"),
        PagedCase(
            "a float that does not fit moves on", css: "#f { float: left }",
            "<p h=80></p><div id=f h=30 w=20></div><p id=a h=10></p>", "1 | 2 a 0,0 100x10 f 0,0 20x30"),
        PagedCase(
            "a float higher than a page goes on", css: "#f { float: left }",
            "<div id=f w=20><p id=a h=60></p><p id=b h=60></p></div>",
            "1 fv 0,0 20x100 a 0,0 20x60 | 2 f^ 0,0 20x60 b 0,0 20x60"),
        PagedCase(
            "text that has no room beside a float that goes on follows it", css: "#f { float: left }",
            "<div id=f w=60><p h=60></p><p id=b h=60></p></div><p>aaaaaaaaa</p>",
            "1 fv 0,0 60x100 | 2 \"aaaaaaaaa\" f^ 0,0 60x60 b 0,0 60x60"),
        PagedCase(
            "text beside a float that goes on", css: "#f { float: left }",
            "<div id=f w=60><p h=60></p><p id=b h=60></p></div><p>aaaaaa</p>",
            "1 \"aaaaaa\" fv 0,0 60x100 | 2 f^ 0,0 60x60 b 0,0 60x60"),
    ]

    @Test("Floats", arguments: floats) func float(_ example: PagedCase) throws { try example.check() }

    static let positions: [PagedCase] = [
        PagedCase(
            "absolute by top and left of the page", css: "#a { position: absolute; top: 5px; left: 7px }",
            "<p id=a h=10 w=20></p>", "1 a 7,5 20x10"),
        PagedCase(
            "absolute by bottom and right of the page", css: "#a { position: absolute; bottom: 5px; right: 7px }",
            "<p id=a h=10 w=20></p>", "1 a 73,85 20x10"),
        PagedCase(
            "absolute in a positioned box",
            css: "#o { position: relative; margin: 10px; height: 50px } #a { position: absolute; top: 5px; right: 0 }",
            "<div id=o><p id=a h=10 w=20></p></div>", "1 o 10,10 80x50 a 70,15 20x10"),
        PagedCase(
            "the padding box contains",
            css:
                "#o { position: relative; border: 3px solid #000; padding: 4px; height: 50px } #a { position: absolute; top: 0; left: 0 }",
            "<div id=o><p id=a h=10 w=20></p></div>", "1 o 0,0 100x64 a 3,3 20x10"),
        PagedCase(
            "two insets make a width", css: "#a { position: absolute; left: 10px; right: 20px; top: 0 }",
            "<p id=a h=10></p>", "1 a 10,0 70x10"),
        PagedCase(
            "two insets make a height", css: "#a { position: absolute; top: 10px; bottom: 20px }", "<p id=a w=20></p>",
            "1 a 0,10 20x70"),
        PagedCase(
            "auto margins between two insets",
            css: "#a { position: absolute; left: 0; right: 0; margin: 0 auto; top: 0 }", "<p id=a h=10 w=20></p>",
            "1 a 40,0 20x10"),
        PagedCase(
            "a static place", css: "#a { position: absolute }", "<p h=30></p><p id=a h=10 w=20></p><p id=b h=10></p>",
            "1 b 0,30 100x10 a 0,30 20x10"),
        PagedCase(
            "absolute shrinks to fit", css: "#a { position: absolute }", "<div id=a><div w=30 h=10></div></div>",
            "1 a 0,0 30x10"),
        PagedCase(
            "percentages of the containing block",
            css:
                "#o { position: relative; height: 40px } #a { position: absolute; width: 50%; height: 50%; top: 25%; left: 10% }",
            "<div id=o><p id=a></p></div>", "1 o 0,0 100x40 a 10,10 50x20"),
        PagedCase(
            "fixed stands on each page", css: "#a { position: fixed; top: 0; right: 0 }",
            "<p id=a h=10 w=20></p><p h=60></p><p id=b h=60></p>", "1 a 80,0 20x10 | 2 b 0,0 100x60 a 80,0 20x10"),
        PagedCase(
            "absolute on the second page", css: "#o { position: relative } #a { position: absolute; top: 0; right: 0 }",
            "<p h=60></p><div id=o h=60><p id=a h=10 w=20></p></div>", "1 | 2 o 0,0 100x60 a 80,0 20x10"),
        PagedCase(
            "absolute in a table cell", css: "td { position: relative } #a { position: absolute; top: 0; right: 0 }",
            "<table><tr><td w=50 h=20><p id=a h=10 w=20></p></td></table>", "1 a 30,0 20x10"),
        PagedCase(
            "absolute in a flex container",
            css:
                "#o { display: flex; position: relative; height: 30px } #a { position: absolute; right: 0; bottom: 0 }",
            "<div id=o><p id=a h=10 w=20></p></div>", "1 o 0,0 100x30 a 80,20 20x10"),
        PagedCase(
            "an absolute box higher than the page goes on", css: "#a { position: absolute; top: 20px; width: 20px }",
            "<div id=a><p id=b h=60></p><p id=c h=60></p></div>",
            "1 av 0,20 20x80 b 0,20 20x60 | 2 a^ 0,0 20x60 c 0,0 20x60"),
    ]

    @Test("Positions", arguments: positions) func position(_ example: PagedCase) throws { try example.check() }

    static let small = "@page { size: 6px 4px } div { width: 4px; height: 2px } "
    static let layers = """
        #a { position: relative; z-index: 3; width: 4px; height: 1px }
        #b { position: relative; z-index: 1; width: 4px; height: 2px }
        #c { position: relative; z-index: 2; width: 2px; height: 3px; margin-left: 2px }
        """
    static let pixels: [PagedCase] = [
        PagedCase(
            "relative offsets in percent refer to the block around",
            css: small + "#o { width: 4px; height: 4px } #a { position: relative; left: 50%; top: 50%; width: 2px }",
            "<div id=o><div id=a c=r></div></div>", "______ ______ __RR__ __RR__"),
        PagedCase(
            "positioned boxes are painted in the order of the source",
            css: small + "#a { position: absolute; left: 1px; top: 1px } #b { position: relative; left: 0 }",
            "<div id=a c=r></div><div id=b c=g></div>", "GGGG__ GGGGR_ _RRRR_ ______"),
        PagedCase("a background", css: small, "<div c=r></div>", "RRRR__ RRRR__ ______ ______"),
        PagedCase(
            "a border around it", css: small + "div { box-sizing: border-box; height: 3px; border: 1px solid #00f }",
            "<div c=r></div>", "BBBB__ BRRB__ BBBB__ ______"),
        PagedCase(
            "overflow: hidden cuts", css: small + "div { overflow: hidden } p { height: 4px; width: 6px }",
            "<div><p c=g></p></div>", "GGGG__ GGGG__ ______ ______"),
        PagedCase(
            "overflow: visible does not", css: small + "p { height: 4px; width: 6px }", "<div><p c=g></p></div>",
            "GGGGGG GGGGGG GGGGGG GGGGGG"),
        PagedCase(
            "a child covers its parent", css: small + "p { height: 1px; width: 2px }", "<div c=r><p c=g></p></div>",
            "GGRR__ RRRR__ ______ ______"),
        PagedCase(
            "relative moves a box and leaves its place",
            css: small + "#a { position: relative; top: 2px; left: 2px } div { height: 1px }",
            "<div id=a c=r></div><div c=g></div>", "______ GGGG__ __RRRR ______"),
        PagedCase(
            "relative by bottom and right", css: small + "#a { position: relative; bottom: 1px; right: 2px }",
            "<div id=a c=r></div>", "RR____ ______ ______ ______"),
        PagedCase(
            "top and left are stronger than bottom and right",
            css: small + "#a { position: relative; top: 1px; bottom: 9px; left: 1px; right: 9px }",
            "<div id=a c=r></div>", "______ _RRRR_ _RRRR_ ______"),
        PagedCase(
            "what is relative takes its floats and positioned boxes along",
            css: small
                + "#a { position: relative; left: 2px } p { position: absolute; top: 0; left: 0; width: 1px; height: 1px }",
            "<div id=a c=r><p c=g></p></div>", "__GRRR __RRRR ______ ______"),
        PagedCase(
            "a positioned box covers what follows", css: small + "#a { position: relative; top: 1px }",
            "<div id=a c=r></div><div c=g></div>", "______ RRRR__ RRRR__ GGGG__"),
        PagedCase(
            "z-index orders",
            css: small + "div { position: absolute; top: 0; left: 0 } #a { z-index: 2 } #b { left: 2px; z-index: 1 }",
            "<div id=a c=r></div><div id=b c=g></div>", "RRRRGG RRRRGG ______ ______"),
        PagedCase(
            "a negative z-index stands behind the flow",
            css: small + "#a { position: absolute; z-index: -1; top: 0; left: 2px }",
            "<div id=a c=r></div><div c=g></div>", "GGGGRR GGGGRR ______ ______"),
        PagedCase(
            "a float covers a block", css: small + "#a { float: left; width: 2px }",
            "<div id=a c=r></div><div c=g></div>", "RRGG__ RRGG__ ______ ______"),
        PagedCase(
            "the canvas takes the background of body", css: small + "body { background: #00f }", "",
            "BBBBBB BBBBBB BBBBBB BBBBBB"),
        PagedCase("a page's background", css: "@page { size: 3px 2px; background: #0f0 }", "", "GGG GGG"),
        PagedCase(
            "visibility: hidden paints nothing", css: small + "div { visibility: hidden }", "<div c=r></div>",
            "______ ______ ______ ______"),
        PagedCase(
            "a block on two pages", css: small + "div { height: 6px }", "<div c=r></div>",
            "RRRR__ RRRR__ RRRR__ RRRR__ RRRR__ RRRR__ ______ ______"),
        PagedCase(
            "cells and rows", css: small + "td { width: 2px; height: 1px }",
            "<table><tr c=r><td></td><td c=g></td><tr><td c=b></td></table>", "RRGG__ BB____ ______ ______"),
        PagedCase(
            "a collapsed border between cells",
            css: small
                + "table { border-collapse: collapse } td { width: 1px; height: 2px } #a { border-right: 2px solid #00f }",
            "<table><tr><td id=a c=r></td><td c=g></td></table>", "RBBG__ RBBG__ ______ ______"),
        PagedCase(
            "background-clip: content-box",
            css: small + "#a { padding: 1px; width: 2px; background-clip: content-box }", "<div id=a c=r></div>",
            "______ _RR___ _RR___ ______"),
        PagedCase(
            "layers in a float lie among the layers around it",
            css: small + "#f { float: left; width: 2px }" + layers,
            "<div id=f><div id=a c=r></div><div id=b c=g></div></div><div id=c c=b></div>",
            "RRRR__ GGBB__ GGBB__ ______"),
        PagedCase(
            "layers in an inline block lie among the layers around it",
            css: small + layers + "#f { display: inline-block; width: 2px; height: 3px; vertical-align: top }"
                + "#p { height: 3px; font-size: 1px; line-height: 1px } #c { margin-top: -3px }",
            "<div id=p><div id=f><div id=a c=r></div><div id=b c=g></div></div></div><div id=c c=b></div>",
            "RRRR__ GGBB__ GGBB__ ______"),
    ]

    @Test("Positioned boxes in inline blocks are painted once")
    func paintedOnce() throws {
        let fixture = try PageFixture(
            "<p>a<span id=i><b>b</b></span>c</p>",
            css: "#i { display: inline-block } b { position: relative; left: 1px }")
        #expect(fixture.paintedText == "acb")
    }

    @Test("Painting", arguments: pixels) func pixel(_ example: PagedCase) throws { try example.checkPixels() }
}
