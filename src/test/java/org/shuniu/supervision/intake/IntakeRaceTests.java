package org.shuniu.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people take the same decision up at once: one matter, and the other is shown it (SUP-01, 第十五条). */
@DocumentOffice
class IntakeRaceTests {
    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeQueries forms;

    @Autowired
    private Matters matters;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesOneMatterOfADocumentThatTwoTakeUpAtOnce() throws Exception {
        var document = office.at(DocumentStep.ARCHIVING).subject();
        assertThat(atOnce(document, 0, "争办的公文")).containsExactlyInAnyOrder("made", first(document));
        assertThat(matters.of(document)).hasSize(1);
    }

    @Test
    void makesOneMatterOfADecisionOfAMeeting() throws Exception {
        var minutes = new SubjectRef("MEETING_MINUTES", 9901);
        var asked = new FollowUpRequested(
                minutes, 2, "第四十一次常务会议纪要", "由省水务厅抢修堤防。", null, null, true, office.person("luwenzhou"), Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(asked));
        await().until(() -> jdbc.sql("select count(*) from follow_up_request where source_id = 9901")
                        .query(Long.class)
                        .single()
                == 1);
        assertThat(atOnce(minutes, 2, "争办的议定事项")).containsExactlyInAnyOrder("made", first(minutes));
        assertThat(matters.of(minutes)).hasSize(1);
    }

    /** The form was drawn before the other one was made; a reason typed for something else does not help. */
    @Test
    void refusesAFormThatWasDrawnBeforeTheOtherMatterWasMade() {
        var document = office.at(DocumentStep.ARCHIVING).subject();
        var drawn = forms.intake(document, 0, null, office.person("wenjing")).known();
        intake.propose(document, 0, form("先立的事项", null, null), office.person("gaoyuan"));
        assertThat(answer(document, 0, form("后立的事项", "另一件事", drawn), office.person("wenjing")))
                .isEqualTo(first(document));
        int now = forms.intake(document, 0, null, office.person("wenjing")).known();
        assertThat(answer(document, 0, form("后立的另一件事项", "另一件事", now), office.person("wenjing")))
                .isEqualTo("made");
    }

    private String first(SubjectRef source) {
        return "/matters/" + matters.of(source).get(0).id();
    }

    private List<String> atOnce(SubjectRef source, int item, String title) throws Exception {
        var people = List.of(office.person("gaoyuan"), office.person("wenjing"));
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            var ready = new CountDownLatch(people.size());
            var futures = new ArrayList<Future<String>>();
            for (Actor person : people) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return answer(source, item, form(title, null, 0), person);
                }));
            }
            var answers = new ArrayList<String>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private String answer(SubjectRef source, int item, ProposeFollowUp form, Actor person) {
        try {
            intake.propose(source, item, form, person);
            return "made";
        } catch (ConflictException late) {
            return String.valueOf(late.link());
        }
    }

    private static ProposeFollowUp form(String title, @Nullable String reason, @Nullable Integer known) {
        // @formatter:off
        return new ProposeFollowUp(
                MatterSource.DEPLOYMENT, title, "请按要求办理。", OfficeWalk.WATER, null, null, null, false,
                false, ReportingFrequency.NONE, reason, known);
        // @formatter:on
    }
}
