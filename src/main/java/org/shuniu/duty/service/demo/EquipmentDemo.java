package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.service.room.DutyNetwork;
import org.shuniu.duty.service.room.RoomReaders;
import org.shuniu.duty.service.room.RoomThings;
import org.shuniu.duty.service.room.command.AddCard;
import org.shuniu.duty.service.room.command.AddContact;
import org.shuniu.duty.service.room.command.AddEquipment;
import org.shuniu.duty.service.room.command.AddLine;
import org.shuniu.duty.service.room.read.DirectoryQueries;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lines, equipment and cards of the demo rooms, some numbers tested, some rooms outside of the system. */
@Component
class EquipmentDemo implements DemoPart {
    private final DutyRoomRepository rooms;
    private final RoomReaders readers;
    private final Services services;
    private final Directory directory;
    private final OfficeTime time;

    EquipmentDemo(
            DutyRoomRepository rooms, RoomReaders readers, Services services, Directory directory, OfficeTime time) {
        this.rooms = rooms;
        this.readers = readers;
        this.services = services;
        this.directory = directory;
        this.time = time;
    }

    /** What furnishes a room. */
    @Component("equipmentDemoServices")
    record Services(RoomThings things, DutyNetwork network, DirectoryQueries lines) {}

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void load() {
        rooms.findAll().forEach(room -> readers.refresh(room, time.today()));
        try {
            new ClassPathResource("demo/duty/equipment.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(String[] row) {
        if (row[0].equals("contact")) {
            var general = rooms.findAll().stream()
                    .filter(room -> room.kind() == RoomKind.GENERAL)
                    .findFirst()
                    .orElseThrow();
            services.network()
                    .add(new AddContact(Relation.valueOf(row[1]), row[2], LineKind.DIRECT, row[3]), director(general));
            return;
        }
        var room = rooms.findAll().stream()
                .filter(candidate -> candidate.name().equals(row[1]))
                .findFirst()
                .orElseThrow();
        furnish(room, row, director(room));
    }

    private void furnish(DutyRoom room, String[] row, Actor director) {
        var things = services.things();
        switch (row[0]) {
            case "line" -> things.add(room.roomId(), new AddLine(LineKind.valueOf(row[2]), row[3], null), director);
            case "thing" -> things.add(room.roomId(), new AddEquipment(row[2], Integer.valueOf(row[3])), director);
            case "card" -> things.add(room.roomId(), new AddCard(row[2], row[3].replace('/', '\n')), director);
            default -> test(room, LineKind.valueOf(row[2]), Boolean.parseBoolean(row[3]), director);
        }
    }

    private void test(DutyRoom room, LineKind kind, boolean answered, Actor director) {
        services.lines().lines(room.id()).stream()
                .filter(line -> line.kind() == kind)
                .forEach(line -> services.network().tested(line.id(), answered, null, director));
    }

    private Actor director(DutyRoom room) {
        var post = directory.holders(Role.DUTY_DIRECTOR, room.organId()).get(0);
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }
}
