package org.shuniu.supervision.service.demo;

import java.util.Objects;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.command.GiveReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a matter step by step onward, each step on a later day. */
@Service
@Transactional
public class MatterDemoWalk {
    private static final String OFFICE = "云江省人民政府办公厅";

    /** How far a matter is told. */
    public enum Until {
        PROPOSED,
        ESTABLISHED,
        ASSIGNED,
        OBJECTED,
        RECEIVED,
        FED,
        EXTENDED,
        SUSPENDED,
        REPORTED,
        RETURNED,
        WITH_LEADER,
        SETTLED,
        CLOSED
    }

    private final Directory directory;
    private final MatterPartRepository parts;
    private final MatterDemoDesks desks;
    private final UnitDemo units;
    private final OfficeTime time;

    public MatterDemoWalk(
            Directory directory, MatterPartRepository parts, MatterDemoDesks desks, UnitDemo units, OfficeTime time) {
        this.directory = directory;
        this.parts = parts;
        this.desks = desks;
        this.units = units;
        this.time = time;
    }

    /** One person of the demo office by name. */
    public long leader(String name) {
        return person(name).personId();
    }

    private Actor person(String name) {
        var organ = directory.organNamed(OFFICE).orElseThrow();
        return directory.colleagues(organ.id(), name, 1).stream()
                .findFirst()
                .or(() -> directory.colleagues(government(), name, 1).stream().findFirst())
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }

    private long government() {
        return directory.organNamed("云江省人民政府").orElseThrow().id();
    }

    private Actor head() {
        var organ = directory.organNamed(OFFICE).orElseThrow();
        var post = directory.holders(Role.SUPERVISION_HEAD, organ.id()).get(0);
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }

    public void tell(DraftMatter draft, int daysAgo, int workingDays, Until until) {
        var clerk = person("高远");
        var id = new MatterId[1];
        time.daysAgo(daysAgo, () -> id[0] = begin(draft, workingDays, until, clerk));
        if (until == Until.OBJECTED) {
            time.daysAgo(daysAgo - 1, () -> units.object(id[0], lead(id[0])));
        } else if (until.compareTo(Until.RECEIVED) >= 0) {
            time.daysAgo(daysAgo - 1, () -> all(id[0], part -> units.receive(id[0], part)));
            onward(id[0], daysAgo, until, clerk);
        }
    }

    private MatterId begin(DraftMatter draft, int workingDays, Until until, Actor clerk) {
        var id = desks.proposals().propose(draft, clerk);
        if (until != Until.PROPOSED) {
            desks.proposals().establish(id, new Confirm("同意立项。", version(id, clerk)), head());
        }
        if (until.compareTo(Until.ESTABLISHED) > 0) {
            var notice = new AssignMatter(null, workingDays, null, "请按时限报送办理情况。", null, version(id, clerk));
            desks.assignment().assign(id, notice, clerk);
        }
        return id;
    }

    private void onward(MatterId id, int daysAgo, Until until, Actor clerk) {
        if (until != Until.RECEIVED) {
            time.daysAgo(daysAgo - 2, () -> units.feedBack(id, lead(id)));
        }
        switch (until) {
            case EXTENDED -> time.daysAgo(daysAgo - 3, () -> units.extend(id, lead(id), head()));
            case SUSPENDED -> time.daysAgo(daysAgo - 3, () -> units.suspend(id, lead(id), head()));
            default -> {
                if (until.compareTo(Until.REPORTED) >= 0) {
                    result(id, daysAgo - 4, until, clerk);
                }
            }
        }
    }

    private void result(MatterId id, int daysAgo, Until until, Actor clerk) {
        time.daysAgo(daysAgo, () -> {
            all(id, part -> units.reportIf(id, part, part.role() == PartRole.CO));
            all(id, part -> units.reportIf(id, part, part.role() == PartRole.LEAD));
        });
        if (until == Until.RETURNED) {
            time.daysAgo(daysAgo - 1, () -> units.sendBack(id, lead(id), clerk));
        } else if (until != Until.REPORTED) {
            time.daysAgo(daysAgo - 1, () -> decide(id, until, clerk));
        }
    }

    private void decide(MatterId id, Until until, Actor clerk) {
        all(id, part -> units.accept(id, part, clerk));
        desks.results().submit(id, new Confirm("六项审核均通过，请审阅。", version(id, clerk)), clerk);
        if (until == Until.WITH_LEADER) {
            return;
        }
        long leader = Objects.requireNonNull(desks.matters().view(id, clerk).leaderId());
        var deciding = directory.actor(leader, null).orElseThrow();
        desks.results().settle(id, new Confirm("已阅，同意办结。", version(id, clerk)), deciding);
        if (until == Until.CLOSED) {
            var second = person("穆清");
            var words = new GiveReason("结果已反馈来源单位，材料已归档。", version(id, clerk));
            desks.results().close(id, words, second);
        }
    }

    private int version(MatterId id, Actor clerk) {
        return desks.matters().view(id, clerk).version();
    }

    private void all(MatterId id, java.util.function.Consumer<MatterPart> step) {
        parts.findByMatterIdOrderByRoleDescIdAsc(id.value()).forEach(step);
    }

    private MatterPart lead(MatterId id) {
        return parts.findByMatterIdOrderByRoleDescIdAsc(id.value()).stream()
                .filter(part -> part.role() == PartRole.LEAD)
                .findFirst()
                .orElseThrow();
    }
}
