package org.shuniu.meeting.domain.topic;

import static org.shuniu.meeting.domain.topic.TopicStatus.COORDINATING;
import static org.shuniu.meeting.domain.topic.TopicStatus.DECIDED;
import static org.shuniu.meeting.domain.topic.TopicStatus.DRAFTING;
import static org.shuniu.meeting.domain.topic.TopicStatus.LISTED;
import static org.shuniu.meeting.domain.topic.TopicStatus.READY;
import static org.shuniu.meeting.domain.topic.TopicStatus.SCREENING;
import static org.shuniu.meeting.domain.topic.TopicStatus.SETTLED;
import static org.shuniu.meeting.domain.topic.TopicStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a topic as one table: from which phases a step may be taken, where it leads, and its address. */
public enum TopicAction implements AddressedTransition<TopicStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(DRAFTING),                DRAFTING,     "edit"),
    SUBMIT    (EnumSet.of(DRAFTING),                SCREENING,    "submission"),
    /** 合法性审查. */
    FIND_LAWFUL(EnumSet.of(SCREENING),              SCREENING,    "legality"),
    ACCEPT    (EnumSet.of(SCREENING),               COORDINATING, "acceptance"),
    SEND_BACK (EnumSet.of(SCREENING, COORDINATING, READY), DRAFTING, "return"),
    /** 协调会同意上会 (MTG-10); on its own agenda by the outcome. */
    PASS      (EnumSet.of(COORDINATING, LISTED, DECIDED), READY,  "pass"),
    /** 协调会直接办结 (MTG-26); on its own agenda by the outcome. */
    SETTLE    (EnumSet.of(COORDINATING, LISTED, DECIDED), SETTLED, "settlement"),
    /** The head of the government wants it on the agenda. */
    APPROVE   (EnumSet.of(READY),                   READY,        "approval"),
    /** The same, though its papers are late. */
    ALLOW_LATE(EnumSet.of(READY),                   READY,        "allowance"),
    LIST      (EnumSet.of(COORDINATING, READY),     LISTED,       "listing"),
    /** Taken off the agenda again. */
    UNLIST    (EnumSet.of(LISTED),                  READY,        "unlisting"),
    /** The same, before any coordination meeting agreed. */
    RELEASE   (EnumSet.of(LISTED),                  COORDINATING, "release"),
    DECIDE    (EnumSet.of(LISTED, DECIDED),         DECIDED,      "outcome"),
    /** 修改后再议、暂缓: its unit brings it again. */
    REOPEN    (EnumSet.of(DECIDED),                 DRAFTING,     "reopening"),
    WITHDRAW  (EnumSet.of(DRAFTING, SCREENING, COORDINATING, READY), WITHDRAWN, "withdrawal");
    // @formatter:on

    private final Set<TopicStatus> from;
    private final TopicStatus target;
    private final String noun;

    TopicAction(Set<TopicStatus> from, TopicStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public Set<TopicStatus> from() {
        return EnumSet.copyOf(from);
    }

    public TopicStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(TopicStatus status) {
        return from.contains(status);
    }

    /** Belongs, in this phase, to the agenda of a meeting and not to the page of the topic. */
    public boolean isOfAgenda(TopicStatus phase) {
        return switch (this) {
            case LIST, UNLIST, RELEASE, DECIDE -> true;
            case PASS, SETTLE -> phase != COORDINATING;
            default -> false;
        };
    }

    /** Needs words. */
    public boolean wantsReason() {
        return switch (this) {
            case SEND_BACK, FIND_LAWFUL, PASS, SETTLE, ALLOW_LATE, WITHDRAW -> true;
            default -> false;
        };
    }

    public static List<TopicAction> openFrom(TopicStatus status) {
        return Transition.openFrom(values(), status);
    }

    public static Optional<TopicAction> named(String noun) {
        return AddressedTransition.named(values(), noun);
    }
}
