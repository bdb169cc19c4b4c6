package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.Embeddable;

/** Somebody invited to take part (第八条), in the capacity of a deputy, an adviser, an expert. */
@Embeddable
public record Guest(String name, String capacity) {}
