package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.Method;

/** A special inspection: planned, approved by somebody else, led by one person, closed with a report. */
@Entity
public class Inspection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private InspectionOrigin origin;

    @Embedded
    private InspectionPlan plan;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_method", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "method")
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_member", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<GroupMember> members = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_guest", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<Guest> guests = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private InspectionStatus status = InspectionStatus.DRAFTING;

    private long editorId;
    private @Nullable Long leaderId;
    private @Nullable String leaderName;
    private @Nullable String leaderUnit;
    private @Nullable Long approverId;
    private @Nullable String approverName;
    private @Nullable LocalDate approvedOn;
    private @Nullable String closingText;
    private @Nullable LocalDate closedOn;
    private Instant movedAt;

    protected Inspection() {}

    public Inspection(InspectionOrigin origin, InspectionPlan plan, Set<Method> methods) {
        this.origin = origin;
        this.plan = plan;
        this.methods = new HashSet<>(methods);
        this.editorId = origin.drafterId();
        this.movedAt = origin.createdAt();
    }

    public void edit(InspectionPlan newPlan, Set<Method> newMethods, By by) {
        step(InspectionAction.EDIT, by);
        plan = newPlan;
        methods.clear();
        methods.addAll(newMethods);
        editorId = by.personId();
    }

    public void submit(By by) {
        step(InspectionAction.SUBMIT, by);
    }

    /** With the group's leader (第八条). */
    public void approve(GroupMember leader, By by, LocalDate on) {
        step(InspectionAction.APPROVE, by);
        leaderId = leader.personId();
        leaderName = leader.name();
        leaderUnit = leader.unit();
        approverId = by.personId();
        approverName = by.signature();
        approvedOn = on;
    }

    public void sendBack(By by) {
        step(InspectionAction.SEND_BACK, by);
    }

    public void discard(By by) {
        step(InspectionAction.DISCARD, by);
    }

    public void formGroup(List<GroupMember> newMembers, List<Guest> newGuests, By by) {
        step(InspectionAction.FORM_GROUP, by);
        members.clear();
        members.addAll(newMembers);
        guests.clear();
        guests.addAll(newGuests);
    }

    public void close(String text, By by, LocalDate on) {
        step(InspectionAction.CLOSE, by);
        closingText = text;
        closedOn = on;
    }

    private void step(InspectionAction action, By by) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("inspection.refused.phase." + status));
        }
        status = action.target();
        movedAt = by.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public InspectionOrigin origin() {
        return origin;
    }

    public InspectionPlan plan() {
        return plan;
    }

    public Set<Method> methods() {
        return Set.copyOf(methods);
    }

    public List<GroupMember> members() {
        return List.copyOf(members);
    }

    public List<Guest> guests() {
        return List.copyOf(guests);
    }

    public InspectionStatus status() {
        return status;
    }

    /** Drafted it or was the last to change it. */
    public boolean isBy(long personId) {
        return origin.drafterId() == personId || editorId == personId;
    }

    public boolean isLedBy(long personId) {
        return Objects.equals(leaderId, personId);
    }

    /** Of the group, its leader included. */
    public boolean isOfGroup(long personId) {
        return isLedBy(personId) || members.stream().anyMatch(member -> member.personId() == personId);
    }

    public @Nullable Long leaderId() {
        return leaderId;
    }

    public @Nullable String leaderName() {
        return leaderName;
    }

    public @Nullable String leaderUnit() {
        return leaderUnit;
    }

    public @Nullable String approverName() {
        return approverName;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable String closingText() {
        return closingText;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
