package org.shuniu.duty.service.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.check.DutyCheckRepository;
import org.shuniu.duty.service.watch.DayPart;
import org.springframework.stereotype.Component;

/** The chapter of the daily summary about calls. */
@Component
class CheckDay implements DayPart {
    private final DutyCheckRepository checks;

    CheckDay(DutyCheckRepository checks) {
        this.checks = checks;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "duty.check.title";
    }

    @Override
    public List<DayLine> lines(DutyRoomId room, Instant from, Instant until) {
        return checks.between(room.value(), from, until).stream()
                .map(check -> new DayLine(
                        check.by().at(),
                        "duty.check.status." + check.status(),
                        check.toRoomName(),
                        Objects.requireNonNullElse(check.answerer(), ""),
                        check.checkId().link()))
                .toList();
    }
}
