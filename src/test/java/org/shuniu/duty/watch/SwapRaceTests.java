package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.swap.ShiftSwapRepository;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two rooms, one night, one colleague: two swaps are consented to at once, and only one of them seats him (DUTY-01). */
@SupervisionOffice
class SwapRaceTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private SwapService swaps;

    @Autowired
    private ShiftSwapRepository kept;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private RosterRepository rosters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor leader;

    /** Nobody else is to meet these rooms. */
    @AfterEach
    void closeTheRooms() {
        jdbc.sql("""
                update duty_room set open = false, closed_reason = '演练', closed_by = '演练', closed_at = now()
                where name like '演练%'""").update();
    }

    private record Night(Shift shift, ShiftSwapId swap) {}

    private Night night(String name, String asker, Actor partner) {
        return new TransactionTemplate(transactions).execute(setup -> {
            var watch = new Watch(rooms, shifts, rosters);
            var room = watch.roomLike("云江省人民政府总值班室", name);
            leader = leader(room);
            var shift = watch.shift(room, "2026-06-10T20:00", 12, office.person(asker), leader);
            publish(shift, room);
            var swap = swaps.ask(new AskSwap(shift.id(), null, partner.personId(), null, "家中有事"), office.person(asker));
            kept.flush();
            swaps.agree(swap, new SaySwap(null, version(swap)), partner);
            kept.flush();
            return new Night(shift, swap);
        });
    }

    private Actor leader(DutyRoom room) {
        return room.members(Seat.LEADER).stream()
                .map(Member::personId)
                .map(id -> jdbc.sql("select account from person where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .map(office::person)
                .findFirst()
                .orElseThrow();
    }

    private void publish(Shift shift, DutyRoom room) {
        jdbc.sql("update roster set status = 'PUBLISHED', published_at = now(), publisher_name = '演练' where id = ?")
                .param(shift.rosterId())
                .update();
        jdbc.sql("insert into access_grant values (?, 'DUTY_ROSTER', date '2026-06-01', ?)")
                .params("o:" + room.organId(), shift.rosterId())
                .update();
    }

    private int version(ShiftSwapId swap) {
        return kept.findById(swap.value()).orElseThrow().version();
    }

    private String consented(ShiftSwapId swap) {
        try {
            return String.valueOf(swaps.consent(swap, new SaySwap(null, version(swap)), leader));
        } catch (InvalidException refused) {
            return refused.problems().get(0).key();
        }
    }

    @Test
    void seatsNobodyInTwoRoomsOfTheSameNight() throws Exception {
        var partner = office.person("tianhe");
        var one = night("演练甲班", "fangzhou", partner);
        var two = night("演练乙班", "yuechuan", partner);
        var second = new AtomicReference<CompletableFuture<String>>();
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            assertThat(consented(one.swap())).isEqualTo("DONE");
            kept.flush();
            second.set(CompletableFuture.supplyAsync(() -> consented(two.swap())));
            assertThatThrownBy(() -> second.get().get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(second.get().get(20, TimeUnit.SECONDS)).startsWith("roster.problem.");
        long seats = jdbc.sql(
                        "select count(*) from duty_shift_officer where person_id = :person and shift_id in (:shifts)")
                .param("person", partner.personId())
                .param("shifts", List.of(one.shift().id(), two.shift().id()))
                .query(Long.class)
                .single();
        assertThat(seats).isEqualTo(1);
    }
}
