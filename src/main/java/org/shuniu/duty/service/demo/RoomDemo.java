package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Duty rooms of the demo office: one general room, one 专班, rooms of three cities that report to it. */
@Component
class RoomDemo implements DemoPart {
    private static final int TRAINED_DAYS_AGO = 60;
    private static final int FEW = 3;

    private final DutyRoomRepository rooms;
    private final Directory directory;
    private final OfficeTime time;
    private final Map<String, Long> known = new HashMap<>();

    RoomDemo(DutyRoomRepository rooms, Directory directory, OfficeTime time) {
        this.rooms = rooms;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        try {
            String rows = new ClassPathResource("demo/duty/rooms.txt").getContentAsString(StandardCharsets.UTF_8);
            rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(this::room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(String[] row) {
        var organ = directory.organNamed(row[1]).orElseThrow();
        var unit = directory.unitsOf(organ.id()).stream()
                .filter(card -> card.shortName().equals(row[2]))
                .findFirst();
        var room = new DutyRoom(
                organ.id(), organ.name(), unit.map(OrganCard::id).orElse(null), row[0], RoomKind.valueOf(row[3]));
        if (!row[4].isEmpty()) {
            room.reportsTo(new DutyRoomId(Objects.requireNonNull(known.get(row[4]))));
        }
        room.staffWith(people(organ.id()));
        known.put(row[0], rooms.save(room).id());
    }

    private List<Member> people(long organId) {
        var members = new ArrayList<Member>();
        LocalDate trained = time.today().minusDays(TRAINED_DAYS_AGO);
        officers(organId).forEach(post -> members.add(member(post, Seat.OFFICER, trained, members.size())));
        int officers = members.size();
        for (var role : List.of(Role.LEADER, Role.SECRETARY)) {
            directory.holders(role, organId).stream()
                    .filter(post -> members.stream().noneMatch(member -> member.personId() == post.personId()))
                    .forEach(post -> members.add(member(post, Seat.LEADER, trained, members.size() - officers)));
        }
        return members;
    }

    /** Where there are few, the director sits in the shifts, too. */
    private List<PostCard> officers(long organId) {
        var holders = directory.holders(Role.DUTY_OFFICER, organId);
        var directors = directory.holders(Role.DUTY_DIRECTOR, organId).stream()
                .map(PostCard::personId)
                .toList();
        var others = holders.stream()
                .filter(post -> !directors.contains(post.personId()))
                .toList();
        return others.size() < FEW ? holders : others;
    }

    private static Member member(PostCard post, Seat seat, LocalDate trained, int position) {
        return new Member(post.personId(), post.personName(), seat, trained, position);
    }
}
