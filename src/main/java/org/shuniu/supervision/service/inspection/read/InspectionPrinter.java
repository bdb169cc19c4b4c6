package org.shuniu.supervision.service.inspection.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.InspectionSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan or a conclusion on the printed page; a paper is in Chinese, in whatever language the screen is read. */
@Service
@Transactional(readOnly = true)
public class InspectionPrinter {
    private static final String KEY = "inspection.print.";

    private final InspectionQueries inspections;
    private final ObjectQueries objects;
    private final DocumentRenderer pages;
    private final MessageSource words;
    private final InspectionSettings settings;

    InspectionPrinter(
            InspectionQueries inspections,
            ObjectQueries objects,
            DocumentRenderer pages,
            MessageSource words,
            InspectionSettings settings) {
        this.inspections = inspections;
        this.objects = objects;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    public byte[] plan(InspectionId id, Actor actor) {
        var view = inspections.view(id, actor);
        var plan = view.plan();
        var lines = new ArrayList<String>();
        lines.add(say("focus"));
        lines.add(plan.focus());
        lines.add(say("objects"));
        lines.add(
                view.objects().stream().map(ObjectRow::unitName).collect(Collectors.joining(say("and"))) + say("stop"));
        lines.add(say("scope"));
        lines.add(plan.scope());
        lines.add(say("content"));
        plan.content().lines().forEach(lines::add);
        lines.add(say("ways"));
        lines.add(plan.methods().stream()
                        .map(method -> chinese("supervision.method." + method))
                        .collect(Collectors.joining(say("and")))
                + say("stop"));
        lines.add(say("period"));
        lines.add(say("between", day(plan.from()), day(plan.to())));
        lines.add(say("group"));
        lines.add(group(view.group()));
        return sheet(
                "plan",
                plan.title(),
                lines,
                view.signatures().organ(),
                view.signatures().approvedOn());
    }

    private String group(InspectionView.Group group) {
        if (group.leader() == null) {
            return say("noGroup");
        }
        var others = new ArrayList<String>();
        group.members().forEach(member -> others.add(member.name()));
        group.guests().forEach(guest -> others.add(guest.name() + say("capacity", guest.capacity())));
        return say("leader", group.leader())
                + (others.isEmpty() ? "" : say("members", String.join(say("and"), others)));
    }

    /** The wording that the reader may know of and that stands. */
    public byte[] conclusion(InspectionObjectId id, Actor actor) {
        var view = objects.view(id, actor);
        var wording = view.current();
        if (wording == null) {
            throw new NotFoundException();
        }
        var lines = new ArrayList<String>();
        lines.add(view.unit() + say("colon"));
        lines.add(say("facts"));
        wording.facts().lines().forEach(lines::add);
        lines.add(say("evidence"));
        int position = 0;
        for (String piece : wording.evidence()) {
            position++;
            lines.add(position + say("point") + piece);
        }
        lines.add(say("opinion"));
        wording.opinion().lines().forEach(lines::add);
        if (wording.proposalText() != null) {
            lines.add(say("proposal"));
            lines.add(wording.proposalText());
        }
        lines.add(say("rights", settings.reviewDays()));
        return sheet("conclusion", say("conclusionTitle", view.title()), lines, view.organ(), view.servedOn());
    }

    private byte[] sheet(String mark, String title, List<String> lines, String organ, @Nullable LocalDate signedOn) {
        return pages.render(PrintedDocument.of(say("mark." + mark), title, String.join("\n", lines))
                        .signed(List.of(organ), signedOn)
                        .printed(organ, signedOn)
                        .draft(signedOn == null)
                        .build())
                .pdf();
    }

    private String day(LocalDate day) {
        return say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private String say(String key, Object... args) {
        return words.getMessage(KEY + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    private String chinese(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
