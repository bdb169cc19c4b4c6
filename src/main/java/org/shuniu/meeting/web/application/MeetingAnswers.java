package org.shuniu.meeting.web.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.MeetingView;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.application.read.ApplicationView;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Meetings as the API answers them, with the sentences of the rules in the reader's language. */
@Component
class MeetingAnswers {
    private final MeetingPageQueries pages;
    private final ApplicationQueries applications;
    private final MessageSource words;

    MeetingAnswers(MeetingPageQueries pages, ApplicationQueries applications, MessageSource words) {
        this.pages = pages;
        this.applications = applications;
        this.words = words;
    }

    /** A meeting; its application for those who may read that, too. */
    record Answer(MeetingView meeting, @Nullable ApplicationView application, List<Rule> rules) {}

    /** A rule beside an application. */
    record Rule(
            String rule,
            String title,
            RuleLine.Mark mark,
            String message,
            String source,
            boolean liftable,
            @Nullable String field) {}

    Answer of(MeetingId id, Actor actor) {
        var meeting = pages.view(id, actor);
        var application = applications.found(id, actor).orElse(null);
        return new Answer(meeting, application, application == null ? List.of() : rules(application.lines()));
    }

    List<Rule> rules(List<RuleLine> lines) {
        var locale = LocaleContextHolder.getLocale();
        return lines.stream()
                .map(line -> new Rule(
                        line.code(),
                        line.title(),
                        line.mark(),
                        words.getMessage(line.key(), line.args().toArray(), locale),
                        line.source(),
                        line.liftable(),
                        line.field()))
                .toList();
    }
}
