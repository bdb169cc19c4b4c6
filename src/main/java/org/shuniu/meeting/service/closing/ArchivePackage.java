package org.shuniu.meeting.service.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.minutes.read.MinutesPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a meeting as one ZIP: agenda, attendance, decisions, costs, and the minutes as PDF. */
@Service
@Transactional(readOnly = true)
public class ArchivePackage {
    private final MeetingAccess access;
    private final ClosingPolicy policy;
    private final MinutesRepository minutes;
    private final MinutesPrinter printer;
    private final ArchiveSheets sheets;

    ArchivePackage(
            MeetingAccess access,
            ClosingPolicy policy,
            MinutesRepository minutes,
            MinutesPrinter printer,
            ArchiveSheets sheets) {
        this.access = access;
        this.policy = policy;
        this.minutes = minutes;
        this.printer = printer;
        this.sheets = sheets;
    }

    public byte[] zip(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToFile(actor, meeting), meeting, "ARCHIVE", actor);
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ArchiveSheets.Sheet sheet : sheets.of(meeting, actor)) {
                put(zip, sheet.name() + ".csv", sheet.content());
            }
            var found = minutes.findByOriginMeetingId(meeting.id());
            if (found.isPresent()) {
                put(zip, sheets.say("minutes") + ".pdf", printer.pdf(found.get()));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
