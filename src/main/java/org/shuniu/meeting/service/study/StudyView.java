package org.shuniu.meeting.service.study;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.service.material.MaterialRow;

/**
 * Who speaks in a study session.
 *
 * @param version -1 as long as nobody is named
 * @param text the paper with the text, null where there is none or this reader may not read it yet
 * @param missing what keeps the session from beginning, null for nothing
 * @param names this reader may name the speaker now
 */
public record StudyView(
        int version,
        @Nullable String speaker,
        @Nullable String post,
        @Nullable MaterialRow text,
        @Nullable Refusal missing,
        boolean names) {}
