package org.shuniu.meeting.service.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.series.SeriesMember;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads the standing members: organs of the government, by name, each once. */
@Component
class SeriesReader {
    private final Directory directory;
    private final SecrecyGuard secrecy;

    SeriesReader(Directory directory, SecrecyGuard secrecy) {
        this.directory = directory;
        this.secrecy = secrecy;
    }

    List<SeriesMember> members(DescribeSeries command, long government, Actor actor) {
        secrecy.requireUnmarked("name", command.name(), actor);
        secrecy.requireUnmarked("venue", command.venue(), actor);
        Map<Long, SeriesMember> read = new LinkedHashMap<>();
        var problems = new ArrayList<Refusal>();
        if (command.meetingClass() == MeetingClass.VIDEO && command.form() != MeetingForm.VIDEO) {
            problems.add(new Refusal("meeting.form.notVideo").at("form"));
        }
        read(command.members(), "members", Capacity.MEMBER, government, read, problems);
        read(command.observers(), "observers", Capacity.OBSERVER, government, read, problems);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return List.copyOf(read.values());
    }

    private void read(
            @Nullable String typed,
            String field,
            Capacity capacity,
            long government,
            Map<Long, SeriesMember> read,
            List<Refusal> problems) {
        for (String line : typed == null ? List.<String>of() : typed.lines().toList()) {
            String name = line.strip();
            if (name.isEmpty()) {
                continue;
            }
            var organ = directory.organNamed(name).filter(card -> isAsked(card, government));
            if (organ.isEmpty()) {
                problems.add(new Refusal("meeting.series.invalid.member", name).at(field));
            } else {
                var card = organ.get();
                read.putIfAbsent(card.id(), new SeriesMember(card.id(), card.name(), capacity));
            }
        }
    }

    /** An organ of this government or of one below it; not one of its inner units. */
    private boolean isAsked(OrganCard card, long government) {
        return directory.organOf(card.id()) == card.id() && directory.isAbove(government, card.id());
    }
}
