package org.shuniu.review.domain;

import java.time.LocalDate;

/** A due date with the basis it was counted from, so that it can be counted again. */
public record DueCount(LocalDate start, int workingDays, LocalDate dueOn, boolean provisional) {}
