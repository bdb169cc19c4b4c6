package org.shuniu.supervision.service.study;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.study.StudyStatus;

/** What the list is narrowed to; {@code text} in the title or in that of what it is about. */
public record StudyFilter(@Nullable String text, @Nullable StudyStatus status) {}
