package org.shuniu.meeting.service.closing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.closing.ClosingPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a meeting as one ZIP: from its application to its minutes, papers and costs; who takes it is on record. */
@Service
@Transactional
public class ArchivePackage {
    private final MeetingAccess access;
    private final ClosingPolicy policy;
    private final List<ArchivePart> parts;
    private final Trail trail;

    ArchivePackage(MeetingAccess access, ClosingPolicy policy, List<ArchivePart> parts, Trail trail) {
        this.access = access;
        this.policy = policy;
        this.parts = parts;
        this.trail = trail;
    }

    /** What is in it, read and put on record; it is packed while it is sent. */
    public Packed of(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToFile(actor, meeting), meeting, "ARCHIVE", actor);
        var entries =
                parts.stream().flatMap(part -> part.of(meeting, actor).stream()).toList();
        trail.record(actor, "meeting.ARCHIVE.DOWNLOAD", id.subject(), Map.of("count", String.valueOf(entries.size())));
        return new Packed(entries);
    }

    /** The papers of one meeting. */
    public static final class Packed {
        private final List<ArchivePart.Entry> entries;

        private Packed(List<ArchivePart.Entry> entries) {
            this.entries = entries;
        }

        public void writeTo(OutputStream out) throws IOException {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                try (InputStream content = entry.content().getInputStream()) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }
}
