package org.shuniu.supervision.domain.study;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** One step and what was said with it; never changed. */
@Entity
@Immutable
@Table(name = "supervision_study_note")
public class StudyNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long studyId;

    @Enumerated(EnumType.STRING)
    private StudyAction action;

    private @Nullable String words;

    @Embedded
    private By by;

    protected StudyNote() {}

    public StudyNote(long studyId, StudyAction action, @Nullable String words, By by) {
        this.studyId = studyId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public StudyAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public By by() {
        return by;
    }
}
