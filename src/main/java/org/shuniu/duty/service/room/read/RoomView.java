package org.shuniu.duty.service.room.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.RoomThings;

/** A duty room as its page shows it; {@code edits} where it is in use and the reader its director. */
public record RoomView(
        long id,
        int version,
        String name,
        RoomKind kind,
        String organName,
        @Nullable Long upperId,
        @Nullable String upperName,
        Limits limits,
        List<Runs> patterns,
        List<Person> members,
        List<Group> groups,
        List<DirectoryRow.Line> lines,
        List<RoomThings.Item> equipment,
        List<Card> cards,
        List<Leave> leaves,
        boolean edits,
        boolean staff,
        @Nullable Closed closed) {

    /** Why it is no longer in use; {@code reopens} where the reader may take it into use again. */
    public record Closed(String reason, String by, Instant at, boolean reopens) {}

    /** In force; {@code own} where the room has limits of its own. */
    public record Limits(int minOfficers, long restHours, boolean own) {}

    public record Runs(DayKind kind, String shifts) {}

    public record Person(
            long id, String name, Seat seat, @Nullable LocalDate trainedOn, int position) {}

    /** A group (班组) with the names of its officers, in the order of the rotation. */
    public record Group(long id, String name, List<String> members) {}

    public record Card(long id, String title, String text) {}

    public record Leave(
            long id,
            String person,
            LocalDate from,
            LocalDate to,
            @Nullable String note) {}
}
