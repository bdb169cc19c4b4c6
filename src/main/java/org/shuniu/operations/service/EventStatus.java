package org.shuniu.operations.service;

/** Where an event stands with one of its listeners; completed ones are gone from the registry. */
public enum EventStatus {
    PUBLISHED,
    PROCESSING,
    RESUBMITTED,
    FAILED
}
