package org.shuniu.supervision.service.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.pack.Pack.Entry;
import org.shuniu.supervision.service.view.MatterView;
import org.shuniu.supervision.service.view.StoryLine;
import org.shuniu.supervision.service.view.StoryLine.EvidenceLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tables of a matter's file, as CSV in Chinese like all that is archived. */
@Component
class PackSheets {
    private static final Set<String> EXAMINED = Set.of("ACCEPT", "SEND_BACK");
    private static final List<String> LINE = List.of("at", "step", "unit", "round", "words", "due", "by", "files");

    private final MessageSource messages;

    PackSheets(MessageSource messages) {
        this.messages = messages;
    }

    List<Entry> of(MatterView matter, List<StoryLine> story) {
        return List.of(
                sheet("matter", facts(matter)),
                sheet("story", lines(story, line -> true)),
                sheet("feedback", lines(story, line -> line.action().startsWith("FEED_BACK"))),
                sheet("examinations", lines(story, line -> EXAMINED.contains(line.action()))));
    }

    private Entry sheet(String name, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.CSV.open(out, name)) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = out.toByteArray();
        return new Entry(say("pack." + name) + ".csv", to -> to.write(content));
    }

    private List<List<String>> facts(MatterView matter) {
        return List.of(
                fact("column.number", matter.number()),
                fact("field.title", matter.title()),
                fact("field.text", matter.text()),
                fact("field.source", say("from." + matter.source())),
                fact("field.basis", matter.basis()),
                fact("field.form", say("form." + matter.form())),
                fact("column.leadUnit", matter.leadUnit()),
                fact("pack.coUnits", String.join("、", matter.coUnits())),
                fact("field.leader", matter.leaderName()),
                fact("field.organName", matter.organName()),
                fact("field.proposer", matter.proposerName()),
                fact("column.created", matter.createdOn()),
                fact("pack.establishedOn", matter.establishedOn()),
                fact("field.assignedOn", matter.assignedOn()),
                fact("pack.settledOn", matter.settledOn()),
                fact("pack.closedOn", matter.closedOn()));
    }

    private List<String> fact(String label, @Nullable Object value) {
        return List.of(say(label), text(value));
    }

    private List<List<String>> lines(List<StoryLine> story, Predicate<StoryLine> which) {
        var rows = new ArrayList<List<String>>();
        rows.add(LINE.stream().map(head -> say("pack.head." + head)).toList());
        story.stream().filter(which).map(this::line).forEach(rows::add);
        return rows;
    }

    private List<String> line(StoryLine line) {
        return List.of(
                line.by().minute(),
                say("story." + line.action()),
                text(line.unit()),
                String.valueOf(line.round()),
                words(line),
                text(line.due()),
                line.by().isByItself()
                        ? say("word.byItself")
                        : line.by().unit() + " " + line.by().name(),
                line.evidence().stream().map(EvidenceLine::name).collect(Collectors.joining("、")));
    }

    /** What was said, and which of the six questions were answered with no. */
    private String words(StoryLine line) {
        var said = new ArrayList<String>();
        if (line.words() != null) {
            said.add(line.words());
        }
        line.faults().forEach(fault -> said.add(say("question." + fault) + " " + say("field.no")));
        return String.join("\n", said);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    String say(String key, Object... args) {
        return messages.getMessage("supervision." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
