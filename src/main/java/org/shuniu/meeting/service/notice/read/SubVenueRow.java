package org.shuniu.meeting.service.notice.read;

import org.jspecify.annotations.Nullable;

/**
 * A sub-venue.
 *
 * @param named how many people its reply names
 * @param present how many of them have signed in
 * @param edits the reader may describe it now
 */
public record SubVenueRow(
        long id,
        int version,
        long invitationId,
        String organ,
        String level,
        @Nullable String place,
        @Nullable String contactName,
        @Nullable String contactPhone,
        long named,
        long present,
        boolean edits) {}
