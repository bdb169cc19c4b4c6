package org.shuniu.search.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.search.domain.Snippet;

/** A subject that was found. {@code text} is null when the words stand in its title or number only. */
public record SearchHit(
        String kind,
        long id,
        Snippet title,
        @Nullable Snippet number,
        LocalDate date,
        String link,
        @Nullable Snippet text) {}
