package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Embeddable;

/** A person on the distribution list. */
@Embeddable
public record MinutesReader(long personId, String personName, String unitName, String postTitle) {}
