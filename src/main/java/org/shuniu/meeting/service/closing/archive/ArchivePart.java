package org.shuniu.meeting.service.closing.archive;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.springframework.core.io.InputStreamSource;

/** Some of the papers in the file of a meeting; never more than the reader may see elsewhere. */
interface ArchivePart {
    List<Entry> of(Meeting meeting, Actor actor);

    /** A paper under its name in the package, folders with slashes. */
    record Entry(String name, InputStreamSource content) {}
}
