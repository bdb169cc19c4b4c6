package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogFilter;
import org.shuniu.duty.service.log.LogListQueries;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.log.LogRow;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.LogView;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.duty.service.log.TakeEntry;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The duty log only grows: true times, named hands, corrections below (DUTY-05, DUTY-19, SEC-05). */
@SupervisionOffice
@Transactional
class LogTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private LogService log;

    @Autowired
    private LogQueries entries;

    @Autowired
    private LogListQueries list;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void atNight() {
        clock.moveTo(Watch.at("2026-07-18T22:30"));
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void asksOnlyForTypeAndWords() {
        var view = entries.view(recorded("", "约百人上访", true), person("qinlang"));
        assertThat(view.happenedAt()).isEqualTo(clock.instant());
        assertThat(view.takerName()).isEqualTo("秦朗");
        assertThat(view.afterwards()).isFalse();
        assertThat(view.status()).isEqualTo(LogStatus.OPEN);
    }

    @Test
    void marksWhatIsEnteredAfterwardsWithItsTrueTime() {
        assertThat(entries.view(recorded("2026-07-18T22:00", "电话报告", false), person("qinlang"))
                        .afterwards())
                .as("thirty minutes")
                .isFalse();
        var late = entries.view(recorded("2026-07-18T21:59", "断网期间电话报告", false), person("qinlang"));
        assertThat(late.afterwards()).isTrue();
        assertThat(late.happenedAt()).isEqualTo(Watch.at("2026-07-18T21:59"));
        assertThat(late.recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void refusesATimeThatHasNotComeAndSecretMarks() {
        assertThatThrownBy(() -> recorded("2026-07-18T22:31", "电话报告", false))
                .isInstanceOf(InvalidException.class)
                .hasMessage("duty.watch.invalid.future");
        assertThatThrownBy(() -> recorded("昨晚", "电话报告", false)).hasMessage("duty.watch.invalid.moment");
        assertThatThrownBy(() -> recorded("", "机密★10年 某部署", false)).isInstanceOf(InvalidException.class);
        var called = new RecordEntry(
                null,
                LogKind.LIAISON,
                "",
                "望川市值班室",
                "机密★10年",
                null,
                null,
                null,
                "电话",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false);
        assertThatThrownBy(() -> log.record(called, person("qinlang"))).isInstanceOf(InvalidException.class);
    }

    @Test
    void isPutRightByANoteAndNeverChanged() {
        var id = recorded("", "伤3人", false);
        add(id, LogAction.CORRECT, "经核实，伤5人。");
        var view = entries.view(id, person("qinlang"));
        assertThat(view.account().content()).isEqualTo("伤3人");
        assertThat(view.corrections()).extracting(LogView.Note::words).containsExactly("经核实，伤5人。");
        entities.flush();
        assertThatThrownBy(() -> entities.createNativeQuery(
                                "update duty_log_entry set content = 'x' where id = " + id.value())
                        .executeUpdate())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void goesThroughNamedHandsUntilItIsClosed() {
        var id = recorded("", "请协调排涝泵车", true);
        log.take(id, new TakeEntry(person("fangzhou").personId(), version(id)), person("qinlang"));
        assertThatThrownBy(() ->
                        log.take(id, new TakeEntry(person("fangqing").personId(), version(id)), person("qinlang")))
                .as("no officer of the room")
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> add(id, LogAction.HANDLE, " ")).hasMessage("duty.log.words.required");
        add(id, LogAction.CLOSE, null);
        assertThatThrownBy(() -> add(id, LogAction.HANDLE, "再办")).isInstanceOf(ConflictException.class);
        add(id, LogAction.REOPEN, "对方未到位。");
        var view = entries.view(id, person("heyunqi"));
        assertThat(view.takerName()).isEqualTo("方舟");
        assertThat(view.notes())
                .extracting(LogView.Note::action)
                .containsExactly(LogAction.TAKE, LogAction.CLOSE, LogAction.REOPEN);
        assertThatThrownBy(() -> log.add(id, LogAction.HANDLE, new AddNote("x", 0), person("qinlang")))
                .as("drawn from an older version")
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isKeptByStaffAndReadByLeadersOfItsOwnOrganOnly() {
        var id = recorded("", "夜航知悉检查", false);
        assertThat(found("夜航知悉检查", "jiangfan")).hasSize(1);
        for (String account : new String[] {"fangqing", "jinghe", "songyan", "sysadmin01"}) {
            assertThat(found("夜航知悉检查", account)).as(account).isEmpty();
            assertThatThrownBy(() -> entries.view(id, person(account)))
                    .as(account)
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> log.add(id, LogAction.CORRECT, new AddNote("x", 0), person("jiangfan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> log.record(RecordEntry.of(LogKind.LIAISON, "", "x", "x", false), person("fangqing")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void costsTheSameForOneRowAsForTwenty() {
        recorded("", "清点一", false);
        entities.flush();
        int one = StatementCounter.during(() -> found("清点", "qinlang")).size();
        for (int number = 0; number < 19; number++) {
            recorded("", "清点" + number, false);
        }
        entities.flush();
        assertThat(found("清点", "qinlang")).hasSize(20);
        assertThat(StatementCounter.during(() -> found("清点", "qinlang"))).hasSize(one);
        var rows = new ArrayList<LogRow>();
        list.each(new LogFilter("清点", null, LogKind.LIAISON, null, null, null, null), person("qinlang"), rows::add);
        assertThat(rows).as("the export has the rows of the list").hasSize(20);
    }

    private LogEntryId recorded(String at, String words, boolean open) {
        return log.record(RecordEntry.of(LogKind.LIAISON, at, "望川市值班室", words, open), person("qinlang"));
    }

    private void add(LogEntryId id, LogAction action, String words) {
        log.add(id, action, new AddNote(words, version(id)), person("qinlang"));
    }

    private int version(LogEntryId id) {
        entities.flush();
        return entries.view(id, person("qinlang")).version();
    }

    private List<LogRow> found(String text, String account) {
        entities.flush();
        return list.page(new LogFilter(text, null, null, null, null, null, null), person(account), 1)
                .rows();
    }

    private Actor person(String account) {
        return office.person(account);
    }
}
