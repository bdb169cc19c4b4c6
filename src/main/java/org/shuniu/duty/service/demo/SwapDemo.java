package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.swap.ShiftSwapRepository;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapRules;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A substitution that took place and one that waits for an answer, both in the days to come. */
@Component
class SwapDemo implements DemoPart {
    private final DutyRoomRepository rooms;
    private final Kept kept;
    private final SwapService swaps;
    private final SwapRules rules;
    private final Directory directory;
    private final OfficeTime time;

    SwapDemo(
            DutyRoomRepository rooms,
            Kept kept,
            SwapService swaps,
            SwapRules rules,
            Directory directory,
            OfficeTime time) {
        this.rooms = rooms;
        this.kept = kept;
        this.swaps = swaps;
        this.rules = rules;
        this.directory = directory;
        this.time = time;
    }

    /** What is kept of rosters and swaps. */
    @Component("swapDemoKept")
    record Kept(RosterRepository rosters, ShiftRepository shifts, ShiftSwapRepository swaps) {}

    @Override
    public int order() {
        return 73;
    }

    @Override
    public void load() {
        var general = rooms.findAll().stream()
                .filter(room -> room.kind() == RoomKind.GENERAL)
                .findFirst()
                .orElseThrow();
        try {
            new ClassPathResource("demo/duty/swaps.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(row -> swap(general, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first shift on that day or after it in which somebody can stand in. */
    private void swap(DutyRoom room, String[] row) {
        var from = time.now().plus(Duration.ofDays(Long.parseLong(row[0])));
        for (Shift shift : kept.shifts().published(List.of(room.id()), from, from.plus(Duration.ofDays(2)))) {
            var roster = kept.rosters().findById(shift.rosterId()).orElseThrow();
            var main = shift.main().orElseThrow();
            var partners = shift.startsAt().isAfter(from) ? rules.standIns(roster, shift, main) : List.<Officer>of();
            if (!partners.isEmpty()) {
                play(shift, main, partners.get(0), row);
                return;
            }
        }
    }

    private void play(Shift shift, Officer main, Officer partner, String[] row) {
        var id = swaps.ask(new AskSwap(shift.id(), null, partner.personId(), null, row[1]), actor(main.personId()));
        if (row[2].equals("DONE")) {
            swaps.agree(id, drawn(id), actor(partner.personId()));
            swaps.consent(id, drawn(id), actor(Objects.requireNonNull(shift.leaderId())));
        }
    }

    private SaySwap drawn(ShiftSwapId id) {
        return new SaySwap(null, kept.swaps().findById(id.value()).orElseThrow().version());
    }

    private Actor actor(long personId) {
        return directory.actor(personId, null).orElseThrow();
    }
}
