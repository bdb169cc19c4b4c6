package org.shuniu.identity.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A password that was replaced, kept as hash so that it is not used again too soon. */
@Entity
@Table(name = "past_password")
public class PastPassword {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    private String hash;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected PastPassword() {}

    public PastPassword(long personId, String hash, Instant replacedAt) {
        this.personId = personId;
        this.hash = hash;
        this.replacedAt = replacedAt;
    }

    public String hash() {
        return hash;
    }
}
