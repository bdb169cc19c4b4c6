package org.shuniu.layout.compose;

import java.util.List;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;
import org.shuniu.layout.page.TitleShaper;
import org.shuniu.layout.page.TitleWords;

/** A title in 2号小标宋, centred (GB/T 9704-2012, 7.3.1); line breaks in its text are kept. */
final class TitleBlock {
    private static final TitleWords WORDS = TitleWords.carried();

    /** Distance of title lines: 2号 set on 34 points. */
    private static final double PITCH = PageGrid.mm(34);

    /** The widest title line leaves about a character free on each side. */
    private static final double ROOM = 19;

    /** So much of a line may be missing to the blank line below a title. */
    private static final double TOLERANCE = 0.4;

    private final Typesetter setter;
    private final List<String> lines;

    TitleBlock(Typesetter setter, String title) {
        this.setter = setter;
        TitleShaper shaper = new TitleShaper(text -> setter.width(text, Face.TITLE_SONG), WORDS);
        this.lines = title.strip()
                .lines()
                .map(String::strip)
                .flatMap(line -> shaper.lines(line, ROOM).stream())
                .toList();
    }

    /** Lines of the grid it takes. */
    int height() {
        return (int) Math.ceil(1 + (lines.size() - 1) * PITCH / PageGrid.LINE - TOLERANCE);
    }

    void draw(Page page, int line) {
        for (int i = 0; i < lines.size(); i++) {
            double baseline = PageGrid.baselineOfLine(line, PageGrid.SIZE_2) + i * PITCH;
            page.add(setter.around(
                    PageGrid.LEFT + PageGrid.WIDTH / 2,
                    baseline,
                    StyledText.of(lines.get(i), Face.TITLE_SONG),
                    PageGrid.SIZE_2));
        }
    }
}
