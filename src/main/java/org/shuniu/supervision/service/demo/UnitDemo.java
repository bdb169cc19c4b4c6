package org.shuniu.supervision.service.demo;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.Examine;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.ReceivePart;
import org.springframework.stereotype.Component;

/** What the units of the demo office do, and what supervision answers them. */
@Component
public class UnitDemo {
    private final Directory directory;
    private final Units units;
    private final UnitDemoDesks desks;
    private final EntityManager entities;

    public UnitDemo(Directory directory, Units units, UnitDemoDesks desks, EntityManager entities) {
        this.directory = directory;
        this.units = units;
        this.desks = desks;
        this.entities = entities;
    }

    void receive(MatterId id, MatterPart part) {
        desks.receipts().receive(id, part.id(), new ReceivePart(null, "已收悉。", version(part)), liaison(part));
    }

    void object(MatterId id, MatterPart part) {
        var words = new GiveReason("储备职责已划转，建议由省级主管部门牵头。", version(part));
        desks.receipts().object(id, part.id(), words, liaison(part));
    }

    void feedBack(MatterId id, MatterPart part) {
        var words = new GiveFeedback(FeedbackKind.STAGE, "已建立台账，完成总量的四成。", List.of(), version(part));
        desks.feedback().feedBack(id, part.id(), words, liaison(part));
    }

    void extend(MatterId id, MatterPart part, Actor head) {
        desks.extensions().ask(id, part.id(), new AskExtension(15, "连续降雨，外业核查受影响。", version(part)), liaison(part));
        desks.extensions().decide(id, part.id(), new DecideExtension(true, "同意。", version(part)), head);
    }

    void suspend(MatterId id, MatterPart part, Actor head) {
        desks.extensions().suspend(id, part.id(), new GiveReason("等待有关市商定执法日期。", version(part)), head);
    }

    void reportIf(MatterId id, MatterPart part, boolean wanted) {
        if (!wanted) {
            return;
        }
        var liaison = liaison(part);
        var proof = new ByteArrayInputStream("核查台账摘要".getBytes(StandardCharsets.UTF_8));
        long file = desks.feedback()
                .attach(id, part.id(), "核查台账.txt", proof, liaison)
                .id();
        var words = new GiveFeedback(FeedbackKind.FINAL, "任务已完成，佐证材料附后。", List.of(file), version(part));
        desks.feedback().feedBack(id, part.id(), words, liaison);
        var head = actor(units.heads(part.unit()).get(0));
        desks.feedback().report(id, part.id(), new Confirm("情况属实，同意报送。", version(part)), head);
    }

    void sendBack(MatterId id, MatterPart part, Actor clerk) {
        var words = new Examine(true, false, true, true, true, true, "两个村的整改未见佐证，请补充。", null, version(part));
        desks.examinations().examine(id, part.id(), words, clerk);
    }

    void accept(MatterId id, MatterPart part, Actor clerk) {
        var words = new Examine(true, true, true, true, true, true, null, null, version(part));
        desks.examinations().examine(id, part.id(), words, clerk);
    }

    /** The version as the next form would be drawn from. */
    private int version(MatterPart part) {
        entities.flush();
        return part.version();
    }

    private Actor liaison(MatterPart part) {
        return units.liaisons(part.unit()).stream()
                .findFirst()
                .map(this::actor)
                .orElseGet(() -> actor(units.heads(part.unit()).get(0)));
    }

    private Actor actor(PostCard post) {
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }
}
