package org.shuniu.kernel.web;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * Says which record an address is about, so that somebody who came too late can be told what has happened to it and
 * led to its latest state. Declared as a bean by the module that owns the address.
 */
public interface AddressedRecord {
    /**
     * @param path as of a page, e.g. {@code /documents/7/signature}
     * @return empty for an address of another module
     * @throws org.shuniu.kernel.error.NotFoundException when this person may not know of the record
     */
    Optional<Found> at(String path, Actor actor);

    /** The record and the page on which it is shown as it is now. */
    record Found(SubjectRef subject, String link) {}

    /** The number that follows {@code area} in the path: 7 in {@code /documents/7/signature} for {@code /documents/}. */
    static Optional<Long> id(String path, String area) {
        if (!path.startsWith(area)) {
            return Optional.empty();
        }
        String rest = path.substring(area.length());
        String first = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        return first.matches("\\d{1,18}") ? Optional.of(Long.valueOf(first)) : Optional.empty();
    }
}
