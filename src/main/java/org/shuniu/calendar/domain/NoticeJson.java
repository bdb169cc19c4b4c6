package org.shuniu.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a year in the open holiday-cn form: {@code {"year":2027,"papers":["…"],"days":[{"name":"元旦",
 * "date":"2027-01-01","isOffDay":true}]}}. An optional {@code title} names the notice.
 */
final class NoticeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<NoticeProblem> problems = new ArrayList<>();
    private final List<ArrangedDay> days = new ArrayList<>();
    private final Map<LocalDate, Integer> places = new HashMap<>();

    private NoticeJson() {}

    static NoticeReading read(String typed) {
        try {
            JsonNode root = JSON.readTree(typed);
            String text = text(root, "text");
            return text == null ? new NoticeJson().read(root) : NoticeText.read(text);
        } catch (JacksonException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(place -> Math.max(1, place.getLineNr()))
                    .orElse(1);
            var problem = NoticeProblem.blocking(line, "", "calendar.notice.badJson");
            return new NoticeReading(null, List.of(problem), List.of());
        }
    }

    private NoticeReading read(JsonNode root) {
        if (!root.path("year").isInt() || !root.path("days").isArray()) {
            problems.add(NoticeProblem.blocking(1, "", "calendar.notice.noYear"));
            return new NoticeReading(null, problems, List.of());
        }
        int place = 0;
        for (JsonNode day : root.path("days")) {
            place++;
            readDay(day, place);
        }
        if (days.isEmpty()) {
            problems.add(NoticeProblem.blocking(1, "", "calendar.notice.noItems"));
        }
        var arrangement = new Arrangement(
                root.path("year").asInt(),
                Optional.ofNullable(text(root, "title")).orElse(""),
                text(root.path("papers"), 0),
                days);
        problems.addAll(ArrangementChecks.problemsOf(arrangement, day -> places.getOrDefault(day.day(), 1)));
        return new NoticeReading(ArrangementChecks.withoutRepetition(arrangement), problems, List.of());
    }

    private void readDay(JsonNode node, int place) {
        String name = text(node, "name");
        String date = text(node, "date");
        if (name == null || date == null || !node.path("isOffDay").isBoolean()) {
            problems.add(NoticeProblem.blocking(place, node.toString(), "calendar.notice.badDay"));
            return;
        }
        try {
            var kind = node.path("isOffDay").asBoolean() ? DayKind.OFF : DayKind.WORK;
            var day = new ArrangedDay(LocalDate.parse(date), kind, name);
            days.add(day);
            places.put(day.day(), place);
        } catch (DateTimeException e) {
            problems.add(NoticeProblem.blocking(place, date, "calendar.notice.noSuchDate"));
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }

    private static @Nullable String text(JsonNode array, int index) {
        JsonNode value = array.path(index);
        return value.isString() ? value.asString() : null;
    }
}
