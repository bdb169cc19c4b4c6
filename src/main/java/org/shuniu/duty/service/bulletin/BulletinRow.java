package org.shuniu.duty.service.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.bulletin.BulletinStatus;

/**
 * One line of the list.
 *
 * @param year and {@code inYear}, {@code inAll}: its number, once signed
 * @param read of its {@code readers}, those who have opened it
 */
public record BulletinRow(
        long id,
        String title,
        @Nullable Integer year,
        @Nullable Integer inYear,
        @Nullable Integer inAll,
        BulletinStatus status,
        String roomName,
        String drafterName,
        LocalDate createdOn,
        @Nullable LocalDate signedOn,
        long incidents,
        long readers,
        long read) {}
