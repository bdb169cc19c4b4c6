package org.shuniu.document.domain.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.kernel.followup.WorkResult;

/** How work that came of a document ended, or was opened again; a line of its story, never changed. */
@Entity
@Immutable
@Table(name = "document_follow_up_result")
public class FollowUpResult extends WorkResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;

    protected FollowUpResult() {}

    public FollowUpResult(FollowUpSettled settled) {
        super(settled);
        this.documentId = settled.source().id();
    }
}
