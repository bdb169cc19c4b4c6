package org.shuniu.meeting.web.application;

import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.web.Option;
import org.shuniu.meeting.service.application.PlanRows;
import org.shuniu.meeting.service.application.basis.SessionDecisions;

/** Choices of the forms of meetings. */
final class MeetingChoices {
    private MeetingChoices() {}

    static List<Option> of(String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    static List<Option> people(List<PostCard> posts) {
        return posts.stream()
                .map(post -> Option.named(Long.toString(post.personId()), post.personName() + " " + post.title()))
                .toList();
    }

    static List<Option> planRows(List<PlanRows.PlanRow> rows) {
        return rows.stream()
                .map(row -> Option.named(
                        Long.toString(row.id()), "%d-%02d %s".formatted(row.year(), row.month(), row.title())))
                .toList();
    }

    static List<Option> decisions(List<SessionDecisions.Row> rows) {
        return rows.stream()
                .map(row -> Option.named(String.valueOf(row.basis().reference()), row.label() + " " + row.text()))
                .toList();
    }
}
