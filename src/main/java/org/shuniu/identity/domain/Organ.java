package org.shuniu.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;

/** An organ or a 内设机构. Its id is kept through renaming and moving; merging and splitting make new ones. */
@Entity
@Table(name = "organ")
public class Organ {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private OrganType type;

    @Enumerated(EnumType.STRING)
    private OrganLevel level;

    private @Nullable String code;
    private boolean separate;

    @Column(name = "serves_id")
    private @Nullable Long servesId;

    @Column(name = "leader_post_id")
    private @Nullable Long leaderPostId;

    private int sort;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "organ_name", joinColumns = @JoinColumn(name = "organ_id"))
    private List<OrganName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organ_placement", joinColumns = @JoinColumn(name = "organ_id"))
    private List<OrganPlacement> placements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organ_alias", joinColumns = @JoinColumn(name = "organ_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    protected Organ() {}

    public Organ(OrganType type, OrganLevel level, String name, String shortName, LocalDate from) {
        this.type = type;
        this.level = level;
        this.validFrom = from;
        names.add(new OrganName(name, shortName, from, null));
    }

    /** From this day on the organ bears the new name; older records keep the old one. */
    public void rename(String name, String shortName, LocalDate from) {
        requireOpenOn(from);
        var current = currentName();
        if (from.isBefore(current.validFrom())) {
            throw new RefusedException(new Refusal("identity.refused.nameOrder"));
        }
        names.remove(current);
        if (from.isAfter(current.validFrom())) {
            names.add(current.until(from.minusDays(1)));
        }
        names.add(new OrganName(name, shortName, from, null));
    }

    /** From this day on the organ stands under another superior, or under none. */
    public void place(@Nullable Long parentId, LocalDate from) {
        requireOpenOn(from);
        currentPlacement().ifPresent(current -> {
            if (from.isBefore(current.validFrom())) {
                throw new RefusedException(new Refusal("identity.refused.nameOrder"));
            }
            placements.remove(current);
            if (from.isAfter(current.validFrom())) {
                placements.add(current.until(from.minusDays(1)));
            }
        });
        if (parentId != null) {
            placements.add(new OrganPlacement(parentId, from, null));
        }
    }

    /** {@code lastDay} is the last day on which it exists. */
    public void close(LocalDate lastDay) {
        requireOpenOn(lastDay);
        validTo = lastDay;
    }

    public void describe(@Nullable String newCode, Set<String> newAliases, boolean newSeparate) {
        code = newCode == null || newCode.isBlank() ? null : newCode.strip();
        separate = newSeparate;
        aliases.clear();
        newAliases.stream().map(String::strip).filter(alias -> !alias.isEmpty()).forEach(aliases::add);
    }

    public void serve(@Nullable Long organId) {
        servesId = organId;
    }

    /** The post of the leader in charge (分管领导) of a unit. */
    public void leadBy(@Nullable Long postId) {
        leaderPostId = postId;
    }

    public void sortAs(int place) {
        sort = place;
    }

    private void requireOpenOn(LocalDate day) {
        if (validTo != null) {
            throw new RefusedException(
                    new Refusal("identity.refused.organClosed", currentName().name(), validTo));
        }
        if (day.isBefore(validFrom)) {
            throw new RefusedException(new Refusal("identity.refused.beforeFounding", validFrom));
        }
    }

    private OrganName currentName() {
        return names.stream().filter(name -> name.validTo() == null).findFirst().orElseThrow();
    }

    private Optional<OrganPlacement> currentPlacement() {
        return placements.stream().filter(place -> place.validTo() == null).findFirst();
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

    public OrganType type() {
        return type;
    }

    public OrganLevel level() {
        return level;
    }

    public String name() {
        return currentName().name();
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public List<OrganName> names() {
        return List.copyOf(names);
    }
}
