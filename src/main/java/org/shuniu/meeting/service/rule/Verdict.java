package org.shuniu.meeting.service.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check says.
 *
 * @param variant last part of the message key of its sentence
 * @param field beside which it stands, null for the whole form
 */
public record Verdict(
        State state,
        String variant,
        List<Object> args,
        @Nullable String field) {
    /** How a meeting stands to a rule. */
    public enum State {
        MET,
        BROKEN,
        /** The rule does not speak of such a meeting, or what it asks for is not typed yet. */
        IDLE
    }

    public Verdict {
        args = List.copyOf(args);
    }

    public static Verdict met(Object... args) {
        return new Verdict(State.MET, "met", List.of(args), null);
    }

    public static Verdict metAs(String variant, Object... args) {
        return new Verdict(State.MET, variant, List.of(args), null);
    }

    public static Verdict broken(String field, Object... args) {
        return new Verdict(State.BROKEN, "broken", List.of(args), field);
    }

    public static Verdict brokenAs(String variant, String field, Object... args) {
        return new Verdict(State.BROKEN, variant, List.of(args), field);
    }

    public static Verdict idle() {
        return new Verdict(State.IDLE, "idle", List.of(), null);
    }
}
