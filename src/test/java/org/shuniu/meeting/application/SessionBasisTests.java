package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionDuty;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.application.basis.SessionDecisions;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.application.read.ApplicationView;
import org.springframework.beans.factory.annotation.Autowired;

/** MTG-15: a comprehensive meeting of the government is linked to the decision of the session that agreed to it. */
class SessionBasisTests extends WithMeetings {
    @Autowired
    private ApplicationQueries queries;

    @Autowired
    private DecisionRepository decisions;

    @Autowired
    private EntityManager entities;

    private MeetingWalk.Form comprehensive(@Nullable String basis) {
        return walk.form("全省经济工作会议", "2026-12-21").with(form -> {
            form.kind = MeetingClass.GOVERNMENT_COMPREHENSIVE;
            form.basis = basis;
            form.agreedOn = null;
        });
    }

    private static String field(InvalidException refused) {
        return refused.problems().stream().map(Refusal::field).findFirst().orElseThrow();
    }

    private ApplicationView.Agreed agreed(MeetingId id, String account) {
        entities.flush();
        entities.clear();
        return Objects.requireNonNull(
                queries.found(id, walk.person(account)).orElseThrow().said().basis());
    }

    @Test
    void acceptsNoWordsInPlaceOfADecision() {
        assertThat(field(
                        catchThrowableOfType(InvalidException.class, () -> walk.drafted(comprehensive("x"), "sanghe"))))
                .isEqualTo("basis");
        var id = walk.drafted(comprehensive(null), "sanghe");
        assertThat(catchThrowableOfType(RuleException.class, () -> walk.submit(id, "sanghe"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("M13");
    }

    @Test
    void showsADecisionFromOutsideAsALinkToThoseWhoMayKnowOfIt() {
        String basis = agreedBySession();
        assertThat(field(catchThrowableOfType(
                        InvalidException.class, () -> walk.drafted(comprehensive(basis), "fangqing"))))
                .as("fangqing may not know of it")
                .isEqualTo("basis");
        var id = walk.submitted(comprehensive(basis), "sanghe");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.IN_REVIEW);
        assertThat(agreed(id, "sanghe"))
                .isEqualTo(new ApplicationView.Agreed(
                        "省政府第39次常务会议 2026-02-09", basis, "/decisions/outside/" + basis.substring("outside-".length())));
        assertThat(agreed(id, "zhoumingyuan").link()).isNull();
    }

    @Test
    void offersWhatSessionsOfTheGovernmentDecided() {
        var session = walk.drafted(
                walk.form("省政府第40次常务会议", "2026-02-10").with(form -> form.kind = MeetingClass.EXECUTIVE), "sanghe");
        walk.convene(session, null, "sanghe");
        var decided = decisions.saveAndFlush(new Decision(
                session.value(),
                1,
                DecisionSource.MEETING,
                "同意召开全省经济工作会议。",
                new DecisionDuty(null, null, null, null),
                false));
        String basis = "decision-" + decided.id();
        assertThat(offered()).as("not held yet").doesNotContain(basis);
        entities.createNativeQuery("update meeting set status = 'ENDED' where id = ?1")
                .setParameter(1, session.value())
                .executeUpdate();
        assertThat(offered()).as("minutes not signed").doesNotContain(basis);
        assertThat(field(catchThrowableOfType(
                        InvalidException.class, () -> walk.drafted(comprehensive(basis), "sanghe"))))
                .as("nor taken by its name")
                .isEqualTo("basis");
        entities.createNativeQuery("""
                        insert into meeting_minutes (meeting_id, meeting_class, organ_id, issuer_name, government_id, held_on,
                          drafter_id, drafter_name, created_at, created_on, mark, title, body, present, on_leave, observers,
                          status, number_year, number_sequence, number_text, editor_id, moved_at)
                        select m.id, 'EXECUTIVE', m.organ_id, m.organ_name, m.government_id, date '2026-02-10', 0, '桑禾',
                          now(), date '2026-02-10', '会议纪要', m.title, '议定', '', '', '', 'SIGNED', 2026, 40, '第40次', 0, now()
                        from meeting m where m.id = ?1""").setParameter(1, session.value()).executeUpdate();
        assertThat(offered()).contains(basis);
        var id = walk.submitted(comprehensive(basis), "sanghe");
        assertThat(agreed(id, "jianning"))
                .isEqualTo(new ApplicationView.Agreed("省政府第40次常务会议 2026-02-10 #1", basis, session.link()));
    }

    private List<String> offered() {
        return queries.choices(null, walk.person("sanghe")).decisions().stream()
                .map(SessionDecisions.Row::basis)
                .map(one -> Objects.requireNonNull(one.reference()))
                .toList();
    }
}
