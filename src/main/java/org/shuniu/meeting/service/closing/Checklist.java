package org.shuniu.meeting.service.closing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/** What has to be done before, during and after the meeting (MTG-17). */
public record Checklist(List<Item> items) {
    /** 会前、会中、会后. */
    public enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    /**
     * A line.
     *
     * @param binding the meeting cannot be filed without it
     * @param refusal what is missing, null when it is done
     */
    public record Item(
            Phase phase,
            String what,
            boolean binding,
            @Nullable Refusal refusal) {
        public boolean done() {
            return refusal == null;
        }
    }

    /** What keeps the meeting from being filed. */
    public List<Refusal> problems() {
        return items.stream()
                .filter(Item::binding)
                .flatMap(item -> Stream.ofNullable(item.refusal()))
                .toList();
    }

    public boolean ready() {
        return problems().isEmpty();
    }
}
