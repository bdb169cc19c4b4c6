package org.shuniu.duty.service.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.Account;
import org.shuniu.duty.domain.log.Arrival;
import org.shuniu.duty.domain.log.Caller;
import org.shuniu.duty.domain.log.Told;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.WatchSettings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads what was typed into the log; all that is wrong is said at once, beside its field. */
@Component
class LogReader {
    private final SecrecyGuard secrecy;
    private final DutyRooms rooms;
    private final WatchSettings settings;
    private final OfficeTime time;

    LogReader(SecrecyGuard secrecy, DutyRooms rooms, WatchSettings settings, OfficeTime time) {
        this.secrecy = secrecy;
        this.rooms = rooms;
        this.settings = settings;
        this.time = time;
    }

    record Read(Arrival arrival, Caller caller, Account account, Told told) {}

    Read read(RecordEntry form, DutyRoom room, Actor actor) {
        words(form).forEach((field, text) -> secrecy.requireUnmarked(field, text, actor));
        var problems = new ArrayList<Refusal>();
        Instant happened = moment(form.happenedAt(), "happenedAt", problems).orElseGet(time::now);
        Instant told = moment(form.toldAt(), "toldAt", problems).orElse(null);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        Long shift = rooms.shiftAt(room.roomId(), happened).map(Shift::id).orElse(null);
        return new Read(
                new Arrival(room.id(), shift, Objects.requireNonNull(form.kind()), happened, isAfterwards(happened)),
                new Caller(
                        text(form.callerUnit()),
                        text(form.callerName()),
                        text(form.callerPost()),
                        text(form.callerPhone())),
                account(form),
                new Told(text(form.toldWhom()), told, form.readBack()));
    }

    /** 补录: more than the parameter's minutes after it happened (DUTY-19). */
    private boolean isAfterwards(Instant happened) {
        return Duration.between(happened, time.now()).toMinutes() > settings.afterwardsMinutes();
    }

    private Optional<Instant> moment(@Nullable String typed, String field, List<Refusal> problems) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var moment = OfficeTime.typed(typed);
        if (moment.isEmpty()) {
            problems.add(new Refusal("duty.watch.invalid.moment").at(field));
        }
        if (moment.isPresent() && moment.get().isAfter(time.now())) {
            problems.add(new Refusal("duty.watch.invalid.future").at(field));
        }
        return moment;
    }

    private static Account account(RecordEntry form) {
        return new Account(
                form.content().strip(),
                text(form.place()),
                text(form.cause()),
                text(form.process()),
                text(form.measures()),
                text(form.result()),
                text(form.impact()),
                text(form.trend()));
    }

    private static Map<String, @Nullable String> words(RecordEntry form) {
        var words = new LinkedHashMap<String, @Nullable String>();
        words.put("content", form.content());
        words.put("cause", form.cause());
        words.put("process", form.process());
        words.put("measures", form.measures());
        words.put("result", form.result());
        words.put("impact", form.impact());
        words.put("trend", form.trend());
        words.put("place", form.place());
        words.put("toldWhom", form.toldWhom());
        words.put("callerUnit", form.callerUnit());
        words.put("callerName", form.callerName());
        words.put("callerPost", form.callerPost());
        words.put("callerPhone", form.callerPhone());
        return words;
    }

    static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
