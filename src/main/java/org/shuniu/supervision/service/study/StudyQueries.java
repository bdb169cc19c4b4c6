package org.shuniu.supervision.service.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyStatus;
import org.shuniu.supervision.study.StudyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Research reports that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class StudyQueries {
    private static final Listing STUDIES = new Listing("""
            s.id, s.title, s.about_title as about, s.status, s.period_from as "from", s.period_to as "to",
            s.drafter_name, s.finished_on,
            (select count(*) from supervision_study_paper p where p.study_id = s.id) as papers""", "supervision_study s", "s.moved_at desc, s.id desc");

    private final ListPages pages;
    private final StudyAccess access;
    private final StudyViews views;
    private final StudySubjects subjects;
    private final StudyPolicy policy;

    StudyQueries(ListPages pages, StudyAccess access, StudyViews views, StudySubjects subjects, StudyPolicy policy) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.subjects = subjects;
        this.policy = policy;
    }

    public PageOf<StudyRow> page(StudyFilter filter, Actor actor, int page) {
        var asked = Conditions.seen(StudyId.KIND, actor)
                .equal("s.status", "status", filter.status())
                .words("(s.title ilike :text or s.about_title ilike :text)", "text", filter.text());
        return pages.page(STUDIES, asked, page, StudyRow.class);
    }

    /** Reports about an inspection. */
    public List<StudyRow> of(InspectionId inspection, Actor actor) {
        var asked = Conditions.seen(StudyId.KIND, actor).equal("s.inspection_id", "inspection", inspection.value());
        return pages.page(STUDIES, asked, 1, StudyRow.class).rows().stream()
                .filter(row -> row.status() != StudyStatus.DISCARDED)
                .toList();
    }

    public StudyView view(StudyId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** Title of what a new report is to be about; refused to whom writing it is refused. */
    public String about(@Nullable Long matterId, @Nullable Long inspectionId, Actor actor) {
        var about = subjects.of(matterId, inspectionId, actor);
        access.requireWriter(actor, about.organId());
        return about.title();
    }

    /** May this person write about it? */
    public boolean writes(@Nullable Long matterId, @Nullable Long inspectionId, Actor actor) {
        var about = subjects.of(matterId, inspectionId, actor);
        return policy.refusalToWrite(actor, about.organId()).isEmpty();
    }

    /** The form of a draft; refused to whom the step is refused. */
    public DraftStudy draft(StudyId id, Actor actor) {
        return DraftStudy.of(access.opened(id, StudyAction.EDIT, null, actor));
    }
}
