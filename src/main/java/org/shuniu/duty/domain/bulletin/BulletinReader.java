package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Embeddable;

/** A named leader on the distribution list. */
@Embeddable
public record BulletinReader(long personId, String personName, String unitName, String postTitle) {}
