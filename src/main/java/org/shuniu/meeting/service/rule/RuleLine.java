package org.shuniu.meeting.service.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.RuleInForce;

/**
 * A rule beside an application: kept, broken, or silent; with its source article.
 *
 * @param key message key of the sentence, with {@code args}
 * @param liftable broken, but an exception can be asked for
 */
public record RuleLine(
        String code,
        String title,
        Mark mark,
        String key,
        List<Object> args,
        String source,
        boolean liftable,
        @Nullable String field) {
    /** Colour and weight of a line. */
    public enum Mark {
        BLOCK,
        WARN,
        MET,
        IDLE
    }

    static RuleLine of(RuleInForce rule, Verdict verdict) {
        boolean idle = verdict.state() == Verdict.State.IDLE;
        String key = idle ? "meeting.rule.idle" : "meeting.rule." + rule.code() + "." + verdict.variant();
        var mark = mark(rule, verdict);
        return new RuleLine(
                rule.code(),
                rule.title(),
                mark,
                key,
                verdict.args(),
                rule.source(),
                mark == Mark.BLOCK && rule.overridable(),
                verdict.field());
    }

    private static Mark mark(RuleInForce rule, Verdict verdict) {
        return switch (verdict.state()) {
            case MET -> Mark.MET;
            case IDLE -> Mark.IDLE;
            case BROKEN -> rule.severity() == Severity.BLOCK ? Mark.BLOCK : Mark.WARN;
        };
    }

    public boolean blocks() {
        return mark == Mark.BLOCK;
    }

    /** It stops or warns. */
    public boolean speaks() {
        return mark == Mark.BLOCK || mark == Mark.WARN;
    }

    /** Colour of the mark. */
    public String tone() {
        return switch (mark) {
            case BLOCK -> "danger";
            case WARN -> "warning";
            case MET -> "success";
            case IDLE -> "muted";
        };
    }

    /** As the rule base's refusals tell it. */
    public Finding finding() {
        var severity = blocks() ? Severity.BLOCK : Severity.WARN;
        return new Finding(code, severity, field, null, null, key, args, source, null);
    }
}
