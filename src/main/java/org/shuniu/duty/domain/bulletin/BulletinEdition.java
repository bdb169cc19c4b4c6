package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an issue said before it was edited or made anew; never changed. */
@Entity
@Immutable
@Table(name = "duty_bulletin_edition")
public class BulletinEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long bulletinId;
    private String title;
    private String body;
    private boolean byHand;
    private String byName;
    private Instant wordedAt;
    private String endedBy;
    private Instant endedAt;

    protected BulletinEdition() {}

    /** The words as they are, which that person is about to replace. */
    public BulletinEdition(DutyBulletin bulletin, String endedBy, Instant endedAt) {
        this.bulletinId = bulletin.id();
        this.title = bulletin.title();
        this.body = bulletin.body();
        this.byHand = bulletin.wording().byHand();
        this.byName = bulletin.wording().wordedBy();
        this.wordedAt = bulletin.wording().wordedAt();
        this.endedBy = endedBy;
        this.endedAt = endedAt;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    /** Typed by somebody; else made from the incidents. */
    public boolean isByHand() {
        return byHand;
    }

    public String byName() {
        return byName;
    }

    public Instant wordedAt() {
        return wordedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
