package org.shuniu.audit.domain;

/** An entry with the seal that the database holds for it. */
public record SealedEntry(TrailEntry entry, Seal seal) {}
