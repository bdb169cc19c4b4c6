package org.shuniu.document.service.view;

import org.jspecify.annotations.Nullable;

/**
 * What the paper answers, or what it began from.
 *
 * @param kind of the subject, such as PROPOSAL
 * @param basis it began from its words, rather than answering it
 * @param title and {@code link}: null for a reader who may not know of it
 * @param classMark printed at the upper right of page one
 */
public record OccasionView(
        String kind,
        long subject,
        boolean basis,
        @Nullable String title,
        @Nullable String link,
        @Nullable String classMark) {}
