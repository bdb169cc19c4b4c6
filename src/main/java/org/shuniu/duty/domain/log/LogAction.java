package org.shuniu.duty.domain.log;

import static org.shuniu.duty.domain.log.LogStatus.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.AddressedTransition;

/** What may be added to an entry; its own words never change. Without a target the state stays. */
public enum LogAction implements AddressedTransition<LogStatus> {
    // @formatter:off
    HANDLE  (EnumSet.of(OPEN),         null,   "handling"),
    TAKE    (EnumSet.of(OPEN),         null,   "taker"),
    CLOSE   (EnumSet.of(OPEN),         CLOSED, "closure"),
    REOPEN  (EnumSet.of(CLOSED),       OPEN,   "reopening"),
    CORRECT (EnumSet.of(OPEN, CLOSED), null,   "correction");
    // @formatter:on

    private final Set<LogStatus> from;
    private final @Nullable LogStatus target;
    private final String noun;

    LogAction(Set<LogStatus> from, @Nullable LogStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public LogStatus after(LogStatus status) {
        return target == null ? status : target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(LogStatus status) {
        return from.contains(status);
    }

    public static Optional<LogAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
