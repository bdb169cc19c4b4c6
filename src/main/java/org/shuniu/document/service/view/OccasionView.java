package org.shuniu.document.service.view;

import org.jspecify.annotations.Nullable;

/**
 * What the paper answers.
 *
 * @param kind of the subject, such as PROPOSAL
 * @param classMark printed at the upper right of page one
 */
public record OccasionView(
        String kind,
        long subject,
        String title,
        String link,
        @Nullable String classMark) {}
