package org.shuniu.supervision.domain.filter;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter under a name of its owner; what it says is text, read anew each time and never trusted. */
@Entity
@Table(name = "matter_filter")
public class SavedFilter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String name;
    private String query;
    private Instant createdAt;

    protected SavedFilter() {}

    public SavedFilter(long personId, String name, String query, Instant createdAt) {
        this.personId = personId;
        this.name = name;
        this.query = query;
        this.createdAt = createdAt;
    }

    public void rename(String newName) {
        name = newName;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
