package org.shuniu.kernel.reading;

import jakarta.persistence.Embeddable;

/** A named person on a distribution list, with the post of that day. */
@Embeddable
public record ListedReader(long personId, String personName, String unitName, String postTitle) {}
