package org.shuniu.document.service.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry's books say of a document. */
public record IssueView(@Nullable Entry entry, List<SealLine> seals, List<DeliveryLine> deliveries) {
    /**
     * The entry of the registry book.
     *
     * @param substitutedFonts the face asked for and the one that was printed, a line for each
     * @param missingGlyphs characters that no font has
     */
    public record Entry(
            int copies,
            String distribution,
            @Nullable Integer pages,
            List<String> substitutedFonts,
            List<String> missingGlyphs,
            @Nullable String proofRemark,
            @Nullable String archiveNumber,
            Done registrar,
            @Nullable Done typesetter) {}

    /** A seal and its keeper. */
    public record SealLine(String organ, int copies, Done by) {}

    /** How many recipients have it. */
    public long received() {
        return deliveries.stream().filter(line -> line.receipt() != null).count();
    }
}
