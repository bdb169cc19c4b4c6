package org.shuniu.document.service.judge;

import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.review.ReviewDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指定下一环节办理人, where the route leaves it to the handler of the open step. */
@Service
@Transactional
public class NextHandlerService {
    private final DocumentAccess access;
    private final ReviewDesk desk;

    public NextHandlerService(DocumentAccess access, ReviewDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /** Kept until the step is taken; nobody named leaves it as it is. */
    public void name(DocumentId id, List<Long> personIds, Actor actor) {
        access.seen(id, actor);
        if (!personIds.isEmpty()) {
            desk.nameNext(id.subject(), personIds, actor);
        }
    }
}
