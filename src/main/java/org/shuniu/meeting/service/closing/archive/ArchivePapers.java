package org.shuniu.meeting.service.closing.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialRepository;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** Papers that lay before the meeting: its own that were released, and those of the topics on its agenda. */
@Component
class ArchivePapers implements ArchivePart {
    private final MaterialRepository materials;
    private final TopicRepository topics;
    private final FileStore files;
    private final Visibility visibility;
    private final ArchiveWords words;

    ArchivePapers(
            MaterialRepository materials,
            TopicRepository topics,
            FileStore files,
            Visibility visibility,
            ArchiveWords words) {
        this.materials = materials;
        this.topics = topics;
        this.files = files;
        this.visibility = visibility;
        this.words = words;
    }

    @Override
    public List<Entry> of(Meeting meeting, Actor actor) {
        var entries = new ArrayList<Entry>();
        materials.findByMeetingIdOrderById(meeting.id()).stream()
                .filter(one -> one.status() == MaterialStatus.RELEASED)
                .filter(one -> visibility.canSee(actor, one.subject()))
                .forEach(one -> entries.add(material(one, actor)));
        topics.findByMeetingId(meeting.id()).stream()
                .filter(one -> visibility.canSee(actor, one.topicId().subject()))
                .flatMap(one -> topic(one, actor))
                .forEach(entries::add);
        return entries;
    }

    private Entry material(Material material, Actor actor) {
        return stored("materials", material.id(), material.subject(), material.fileId(), actor);
    }

    private Stream<Entry> topic(Topic topic, Actor actor) {
        var subject = topic.topicId().subject();
        return files.of(subject).stream().map(file -> stored("topics", topic.id(), subject, file.id(), actor));
    }

    /** The number before the name keeps papers of one name apart. */
    private Entry stored(String folder, long number, SubjectRef subject, long file, Actor actor) {
        var found = files.handOut(subject, file, actor);
        String name = words.say(folder) + "/" + number + "-" + file + " "
                + found.file().name();
        return new Entry(name, new FileSystemResource(found.path()));
    }
}
