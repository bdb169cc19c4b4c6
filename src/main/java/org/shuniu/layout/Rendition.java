package org.shuniu.layout;

import java.util.List;

/**
 * A rendered document and what its reader should know about it.
 *
 * @param substitutedFonts one line for each standard face that a substitute stood in for
 * @param missingGlyphs characters no font has; each is printed as the geta mark
 * @param firstPageShowsBody whether page one shows body text (GB/T 9704-2012, 7.3.3)
 * @param addresseesMoved whether the addressees were moved to the imprint because there were too many
 * @param pageTexts the printed lines of each page, top to bottom
 */
public record Rendition(
        byte[] pdf,
        int pages,
        List<String> substitutedFonts,
        List<String> missingGlyphs,
        boolean firstPageShowsBody,
        boolean addresseesMoved,
        List<List<String>> pageTexts) {}
