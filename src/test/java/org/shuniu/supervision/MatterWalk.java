package org.shuniu.supervision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.command.Examine;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.command.ReceivePart;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.part.ExaminationService;
import org.shuniu.supervision.service.part.FeedbackService;
import org.shuniu.supervision.service.part.ReceiptService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.view.MatterView;
import org.shuniu.supervision.service.view.PartView;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes matters of the demo office onward, each step by the person whose duty it is. */
@TestComponent
public class MatterWalk {
    public static final String WATER = "云江省水务厅";
    public static final String FINANCE = "云江省财政厅";
    public static final String SONGPU = "松浦市人民政府";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Steps steps;
    private final MatterQueries matters;

    MatterWalk(JdbcClient jdbc, Directory directory, Steps steps, MatterQueries matters) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.steps = steps;
        this.matters = matters;
    }

    @TestComponent
    public record Steps(
            ProposalService proposals,
            AssignmentService assignment,
            ReceiptService receipts,
            FeedbackService feedback,
            ExaminationService examinations) {}

    public Actor person(String account) {
        long id = jdbc.sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return directory.actor(id, null).orElseThrow();
    }

    public long organ(String name) {
        return directory.organNamed(name).orElseThrow().id();
    }

    /** A leader's instruction to the water department, with these co-units. */
    public DraftMatter instruction(String title, String lead, String... co) {
        return draft(title, MatterSource.INSTRUCTION, "梁若谷副省长批示", lead, List.of(co), ReportingFrequency.NONE);
    }

    public DraftMatter draft(
            String title,
            MatterSource source,
            @Nullable String basis,
            @Nullable String lead,
            List<String> co,
            ReportingFrequency reporting) {
        // @formatter:off
        return new DraftMatter(source, null, null, basis, title, "请抓紧落实并报告结果。", MatterForm.DAILY, List.of(), List.of(),
                lead, co, null, person("liangruogu").personId(), false, false, reporting, "另一件事。", 0);
        // @formatter:on
    }

    public MatterId proposed(DraftMatter draft) {
        return steps.proposals().propose(draft, person("gaoyuan"));
    }

    public MatterId established(DraftMatter draft) {
        var id = proposed(draft);
        steps.proposals().establish(id, new Confirm("同意立项。", version(id)), person("wenjing"));
        return id;
    }

    public MatterId assigned(DraftMatter draft, int workingDays) {
        var id = established(draft);
        steps.assignment()
                .assign(id, new AssignMatter(null, workingDays, null, null, null, version(id)), person("gaoyuan"));
        return id;
    }

    public MatterId assignedUntil(DraftMatter draft, String due) {
        var id = established(draft);
        steps.assignment()
                .assign(
                        id,
                        new AssignMatter(LocalDate.parse(due), null, null, null, null, version(id)),
                        person("gaoyuan"));
        return id;
    }

    public void receive(MatterId id, String unit, String account) {
        var part = part(id, unit);
        steps.receipts().receive(id, part.id(), new ReceivePart(null, null, part.version()), person(account));
    }

    public void feedBack(MatterId id, String unit, FeedbackKind kind, String account) {
        var part = part(id, unit);
        var evidence = kind == FeedbackKind.STAGE ? List.<Long>of() : List.of(evidence(id, unit, account));
        steps.feedback()
                .feedBack(id, part.id(), new GiveFeedback(kind, "已完成主要任务。", evidence, part.version()), person(account));
    }

    public long evidence(MatterId id, String unit, String account) {
        var content = new ByteArrayInputStream("现场核查记录".getBytes(StandardCharsets.UTF_8));
        return steps.feedback()
                .attach(id, part(id, unit).id(), "核查记录.txt", content, person(account))
                .id();
    }

    public void report(MatterId id, String unit, String head) {
        var part = part(id, unit);
        steps.feedback().report(id, part.id(), new Confirm("情况属实，同意报送。", part.version()), person(head));
    }

    /** Received, done with evidence, and signed by the head. */
    public void done(MatterId id, String unit, String liaison, String head) {
        receive(id, unit, liaison);
        feedBack(id, unit, FeedbackKind.FINAL, liaison);
        report(id, unit, head);
    }

    public void accept(MatterId id, String unit, String account) {
        var part = part(id, unit);
        steps.examinations()
                .examine(
                        id,
                        part.id(),
                        new Examine(true, true, true, true, true, true, null, null, part.version()),
                        person(account));
    }

    public void sendBack(MatterId id, String unit, String account) {
        var part = part(id, unit);
        steps.examinations()
                .examine(
                        id,
                        part.id(),
                        new Examine(true, false, true, true, true, true, "问题尚未解决。", null, part.version()),
                        person(account));
    }

    public MatterView view(MatterId id) {
        return matters.view(id, person("gaoyuan"));
    }

    public int version(MatterId id) {
        return view(id).version();
    }

    public PartView part(MatterId id, String unit) {
        return matters.parts(id, person("gaoyuan")).stream()
                .filter(part -> part.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    public long count(String table, MatterId id) {
        return jdbc.sql("select count(*) from " + table + " where matter_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
