package org.shuniu.meeting.domain.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;

/** A paper of a meeting; a subject of its own, so that nobody reads it before it is released. */
@Entity
@Table(name = "meeting_material")
public class Material {
    public static final String KIND = "MEETING_MATERIAL";
    public static final String EARLIER_KIND = "MEETING_MATERIAL_EDITION";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private String title;
    private long fileId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private MaterialStatus status = MaterialStatus.PREPARED;

    private String addedBy;
    private Instant addedAt;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;

    protected Material() {}

    public Material(long meetingId, String title, String addedBy, Instant addedAt) {
        this.meetingId = meetingId;
        this.title = title;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The next edition; those before stay stored. */
    public void revise(long file, String by, Instant at) {
        if (status == MaterialStatus.WITHDRAWN) {
            throw new ConflictException(new Refusal("meeting.material.refused.withdrawn"));
        }
        fileId = file;
        edition++;
        addedBy = by;
        addedAt = at;
    }

    public void release(String by, Instant at) {
        step(MaterialAction.RELEASE);
        releasedBy = by;
        releasedAt = at;
    }

    public void withdraw() {
        step(MaterialAction.WITHDRAW);
    }

    private void step(MaterialAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.material.refused." + status));
        }
        status = action.target();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    /** Where the editions before this one lie, which those invited do not read. */
    public SubjectRef earlier() {
        return new SubjectRef(EARLIER_KIND, id());
    }

    public int version() {
        return version;
    }

    public long meetingId() {
        return meetingId;
    }

    public String title() {
        return title;
    }

    public long fileId() {
        return fileId;
    }

    public int edition() {
        return edition;
    }

    public MaterialStatus status() {
        return status;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public @Nullable String releasedBy() {
        return releasedBy;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }
}
