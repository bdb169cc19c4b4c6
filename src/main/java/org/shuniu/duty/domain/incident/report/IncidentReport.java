package org.shuniu.duty.domain.incident.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** One report of an incident: a call that was made, or a paper that is written, signed and then sent as it is. */
@Entity
public class IncidentReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long incidentId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportChannel channel;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String title;
    private String body;
    private String addressee;

    @Embedded
    private Known known;

    private long writerId;
    private String writerName;
    private Instant writtenAt;
    private @Nullable Long signerId;
    private @Nullable String signerName;

    @Embedded
    private @Nullable Sent sent;

    protected IncidentReport() {}

    private IncidentReport(Incident incident, ReportKind kind, ReportChannel channel, Wording wording, By by) {
        this.incidentId = incident.id();
        this.kind = kind;
        this.channel = channel;
        this.known = Known.of(incident);
        this.title = wording.title();
        this.body = wording.body();
        this.addressee = wording.addressee();
        this.writerId = by.personId();
        this.writerName = by.signature();
        this.writtenAt = by.at();
        this.status = ReportStatus.DRAFT;
        this.sent = Sent.NOT_YET;
    }

    /** What is said to whom. */
    public record Wording(String title, String body, String addressee) {}

    public static IncidentReport draft(Incident incident, ReportKind kind, Wording wording, By by) {
        return new IncidentReport(incident, kind, ReportChannel.WRITTEN, wording, by);
    }

    /** A call that was made; nothing is too little for it. */
    public static IncidentReport phoned(Incident incident, ReportKind kind, Wording wording, Sent sent, By by) {
        var report = new IncidentReport(incident, kind, ReportChannel.PHONE, wording, by);
        report.status = ReportStatus.PHONED;
        report.sent = sent;
        return report;
    }

    /** Whoever changes the words is their writer. */
    public void edit(Wording wording, By by) {
        step(ReportAction.EDIT);
        title = wording.title();
        body = wording.body();
        addressee = wording.addressee();
        writerId = by.personId();
        writerName = by.signature();
        writtenAt = by.at();
    }

    public void submit() {
        step(ReportAction.SUBMIT);
    }

    public void sendBack() {
        step(ReportAction.SEND_BACK);
    }

    public void discard() {
        step(ReportAction.DISCARD);
    }

    /** Signed and sent with the facts as they are now; {@code ordinal} is the number of a follow-up. */
    public void sign(Incident incident, String finalTitle, @Nullable Integer ordinal, Sent going, By by) {
        step(ReportAction.SIGN);
        known = Known.of(incident);
        title = finalTitle;
        number = ordinal;
        signerId = by.personId();
        signerName = by.signature();
        sent = going;
    }

    private void step(ReportAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("incident.report.refused.phase." + status));
        }
        status = action.target();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long incidentId() {
        return incidentId;
    }

    public ReportKind kind() {
        return kind;
    }

    public ReportChannel channel() {
        return channel;
    }

    /** 续报二 has 2; null for the others. */
    public @Nullable Integer number() {
        return number;
    }

    public ReportStatus status() {
        return status;
    }

    public Wording wording() {
        return new Wording(title, body, addressee);
    }

    public Known known() {
        return known;
    }

    public boolean isBy(long personId) {
        return writerId == personId;
    }

    public long writerId() {
        return writerId;
    }

    public String writerName() {
        return writerName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable String signerName() {
        return signerName;
    }

    public Sent sent() {
        return Objects.requireNonNullElse(sent, Sent.NOT_YET);
    }
}
