package org.shuniu.kernel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** Work that waits for a person, collected by the one to-do centre of the home page. */
public interface TodoSource {
    /** 待办, 待阅, 已办, 我发起, 关注. */
    enum Box {
        TODO,
        TOREAD,
        DONE,
        MINE,
        WATCHED
    }

    /**
     * One line.
     *
     * @param stepKey message key of the step, null where nothing is open
     * @param at when it came (TODO, TOREAD), was done (DONE) or started (MINE, WATCHED)
     * @param provisional the due date is 暂定
     * @param urgency 0 ordinary, 1 加急, 2 特急
     * @param forWhom the person in whose name the reader acts; null for the reader's own
     */
    record Todo(
            String kind,
            String title,
            @Nullable String stepKey,
            @Nullable String from,
            Instant at,
            @Nullable LocalDate dueOn,
            boolean provisional,
            boolean late,
            int urgency,
            boolean unseen,
            String link,
            @Nullable String forWhom) {

        /** One's own. */
        public Todo(
                String kind,
                String title,
                @Nullable String stepKey,
                @Nullable String from,
                Instant at,
                @Nullable LocalDate dueOn,
                boolean provisional,
                boolean late,
                int urgency,
                boolean unseen,
                String link) {
            this(kind, title, stepKey, from, at, dueOn, provisional, late, urgency, unseen, link, null);
        }

        /** The same in somebody's name; null for one's own. */
        public Todo inNameOf(@Nullable String person) {
            return new Todo(kind, title, stepKey, from, at, dueOn, provisional, late, urgency, unseen, link, person);
        }
    }

    PageOf<Todo> page(Box box, String text, Actor actor, int page);

    /** How many wait in each box; capped, see {@link #CAP}. */
    Map<Box, Long> counts(Actor actor);

    /** What the to-do centre shows at once: the first page of one box and how many wait in each. */
    record Desk(PageOf<Todo> page, Map<Box, Long> counts) {}

    default Desk desk(Box box, String text, Actor actor) {
        return new Desk(page(box, text, actor, 1), counts(actor));
    }

    /** Counting stops here, so that a large box stays cheap. */
    long CAP = 999;
}
