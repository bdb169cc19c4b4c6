package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.check.AnswerCheck;
import org.shuniu.duty.service.check.CheckService;
import org.shuniu.duty.service.check.PeriodService;
import org.shuniu.duty.service.check.SetPeriod;
import org.shuniu.duty.service.check.StartCheck;
import org.shuniu.duty.service.check.SubmitZero;
import org.shuniu.duty.service.check.ZeroService;
import org.shuniu.duty.service.score.OpenSheets;
import org.shuniu.duty.service.score.ScoreService;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rooms of the cities report every day and are called; the last of them misses one of each. */
@Component
class CheckDemo implements DemoPart {
    private static final LocalTime DUE = LocalTime.of(16, 30);

    private final DutyRoomRepository kept;
    private final DutyRooms rooms;
    private final Directory directory;
    private final Desks desks;
    private final OfficeTime time;

    CheckDemo(DutyRoomRepository kept, DutyRooms rooms, Directory directory, Desks desks, OfficeTime time) {
        this.kept = kept;
        this.rooms = rooms;
        this.directory = directory;
        this.desks = desks;
        this.time = time;
    }

    /** The doors that everybody uses. */
    @Component("checkDemoDesks")
    record Desks(CheckService checks, PeriodService periods, ZeroService zeros, ScoreService scores) {}

    @Override
    public int order() {
        return 76;
    }

    @Override
    public void load() {
        var words = words();
        kept.findAll().stream().filter(room -> room.kind() == RoomKind.GENERAL).forEach(upper -> {
            var below = rooms.below(upper.roomId()).stream()
                    .filter(room -> room.organId() != upper.organId())
                    .toList();
            if (!below.isEmpty()) {
                reports(upper, below, words);
                calls(upper, below, words);
                var today = time.today();
                desks.scores()
                        .open(
                                new OpenSheets(today.getYear(), (today.getMonthValue() + 2) / 3),
                                holder(upper, Role.DUTY_ASSESSOR));
            }
        });
    }

    private void reports(DutyRoom upper, List<DutyRoom> below, Map<String, String> words) {
        LocalDate today = time.today();
        var ids = below.stream().map(DutyRoom::id).toList();
        var period = new long[1];
        time.at(
                OfficeTime.at(today.minusDays(4), LocalTime.of(17, 0)),
                () -> period[0] = desks.periods()
                        .set(
                                new SetPeriod(
                                        upper.id(),
                                        Objects.requireNonNull(words.get("period")),
                                        today.minusDays(3),
                                        today.plusDays(30),
                                        DUE,
                                        ids),
                                holder(upper, Role.DUTY_DIRECTOR)));
        for (int ago = 3; ago > 0; ago--) {
            LocalDate day = today.minusDays(ago);
            for (DutyRoom room : below) {
                boolean missed = ago == 2 && room.equals(below.get(below.size() - 1));
                if (!missed) {
                    time.at(OfficeTime.at(day, DUE.minusMinutes(30L + room.id())), () -> desks.zeros()
                            .submit(
                                    new SubmitZero(period[0], room.id(), null, true, null, List.of()),
                                    holder(room, Role.DUTY_OFFICER)));
                }
            }
        }
        desks.zeros().writeMissing();
    }

    private void calls(DutyRoom upper, List<DutyRoom> below, Map<String, String> words) {
        Instant at = OfficeTime.at(time.today().minusDays(1), LocalTime.of(21, 0));
        Actor caller = holder(upper, Role.DUTY_OFFICER);
        String answer = Objects.requireNonNull(words.get("answer"));
        time.at(at, () -> {
            var ids = desks.checks()
                    .start(
                            new StartCheck(
                                    upper.id(),
                                    CheckKind.CONTACT_TEST,
                                    below.stream().map(DutyRoom::id).toList(),
                                    words.get("call"),
                                    null),
                            caller);
            for (int number = 0; number < ids.size() - 1; number++) {
                var id = ids.get(number);
                var room = below.get(number);
                time.at(at.plusSeconds(60L + 60 * number), () -> desks.checks()
                        .answer(id, new AnswerCheck(null, null, answer, 0), holder(room, Role.DUTY_OFFICER)));
            }
        });
        time.at(at.plusSeconds(600), () -> desks.checks().miss());
    }

    private Actor holder(DutyRoom room, Role role) {
        return directory.holders(role, room.organId()).stream()
                .map(PostCard::personId)
                .findFirst()
                .flatMap(id -> directory.actor(id, null))
                .orElseThrow();
    }

    private static Map<String, String> words() {
        try {
            return new ClassPathResource("demo/duty/watch-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
