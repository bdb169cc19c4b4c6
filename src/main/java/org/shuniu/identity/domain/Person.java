package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. Minimal personal data: the name and the account name. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;
    private String initials;
    private String account;
    private boolean demo;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    public Person(String name, String initials, String account, boolean demo, Instant createdAt) {
        this.name = name;
        this.initials = initials;
        this.account = account;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    public void rename(String newName, String newInitials) {
        name = newName;
        initials = newInitials;
    }

    /** Until unlocked, every session and token of this person is void. */
    public void lock(Instant at) {
        if (lockedAt == null) {
            lockedAt = at;
        }
    }

    public void unlock() {
        lockedAt = null;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Demo accounts share one password and are never asked to change it. */
    public boolean isDemo() {
        return demo;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String initials() {
        return initials;
    }

    public String account() {
        return account;
    }
}
