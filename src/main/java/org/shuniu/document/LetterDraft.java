package org.shuniu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/**
 * A letter that answers something of another module.
 *
 * @param occasion what it is about; {@code occasionTitle} and {@code occasionLink} are shown beside the paper
 * @param classMark printed at the upper right of page one, such as the class of an answer to a 建议提案
 * @param withheldBecause null when the letter is made public, else why not
 */
public record LetterDraft(
        SubjectRef occasion,
        String occasionTitle,
        String occasionLink,
        @Nullable String classMark,
        long issuerId,
        String title,
        String body,
        List<String> addressees,
        List<String> copies,
        @Nullable String contact,
        @Nullable String withheldBecause) {
    public LetterDraft {
        addressees = List.copyOf(addressees);
        copies = List.copyOf(copies);
    }
}
