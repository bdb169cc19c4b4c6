package org.shuniu.meeting.service.closing.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.minutes.MinutesPolicy;
import org.shuniu.meeting.service.minutes.read.MinutesPrinter;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** 会议记录, kept at the meeting, and 会议纪要 once they are issued: what is still written is no record. */
@Component
class ArchiveMinutes implements ArchivePart {
    private final MinutesRepository minutes;
    private final MinutesPolicy policy;
    private final MinutesPrinter printer;
    private final Visibility visibility;
    private final ArchiveWords words;

    ArchiveMinutes(
            MinutesRepository minutes,
            MinutesPolicy policy,
            MinutesPrinter printer,
            Visibility visibility,
            ArchiveWords words) {
        this.minutes = minutes;
        this.policy = policy;
        this.printer = printer;
        this.visibility = visibility;
        this.words = words;
    }

    @Override
    public List<Entry> of(Meeting meeting, Actor actor) {
        return minutes.findByOriginMeetingId(meeting.id())
                .filter(found -> visibility.canSee(actor, found.minutesId().subject()))
                .map(found -> of(found, actor))
                .orElse(List.of());
    }

    private List<Entry> of(Minutes found, Actor actor) {
        var entries = new ArrayList<Entry>();
        String record = found.text().record();
        if (record != null && !record.isBlank() && policy.readsReceipts(actor, found)) {
            entries.add(new Entry(
                    words.say("record") + ".txt", new ByteArrayResource(record.getBytes(StandardCharsets.UTF_8))));
        }
        if (found.status() == MinutesStatus.ISSUED) {
            entries.add(new Entry(words.say("minutes") + ".pdf", new ByteArrayResource(printer.pdf(found))));
        }
        return entries;
    }
}
