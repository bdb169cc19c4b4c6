package org.shuniu.meeting.service.topic;

import java.io.InputStream;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that hang on a topic; they come and go while it is drawn up. */
@Service
@Transactional
public class TopicFileService {
    private final TopicAccess access;
    private final TopicRepository topics;
    private final FileStore files;

    TopicFileService(TopicAccess access, TopicRepository topics, FileStore files) {
        this.access = access;
        this.topics = topics;
        this.files = files;
    }

    public StoredFile attach(TopicId id, String name, InputStream content, Actor actor) {
        draft(id, actor);
        return files.store(id.subject(), name, content, actor);
    }

    public void detach(TopicId id, long fileId, Actor actor) {
        draft(id, actor);
        files.remove(id.subject(), fileId, actor);
    }

    private void draft(TopicId id, Actor actor) {
        access.seen(id, actor);
        int version = topics.findById(id.value()).orElseThrow().version();
        access.opened(id, TopicAction.EDIT, version, actor);
    }
}
