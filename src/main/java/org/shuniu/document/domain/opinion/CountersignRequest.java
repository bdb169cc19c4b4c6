package org.shuniu.document.domain.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.kernel.By;

/** One unit asked to countersign, and its answer. */
@Entity
@Table(name = "document_countersign")
public class CountersignRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long documentId;
    private long unitId;
    private String unitName;
    private LocalDate dueOn;
    private boolean dueProvisional;
    private @Nullable LocalDate askedOn;
    private String bodyHash;

    @Enumerated(EnumType.STRING)
    private @Nullable CountersignOpinion opinion;

    private @Nullable String text;

    @Embedded
    private @Nullable By answeredBy;

    protected CountersignRequest() {}

    /**
     * @param bodyHash hash of the text that is countersigned; another text is to be countersigned anew
     */
    public CountersignRequest(long documentId, long unitId, String unitName, Due due, String bodyHash) {
        this.documentId = documentId;
        this.unitId = unitId;
        this.unitName = unitName;
        this.dueOn = due.date();
        this.dueProvisional = due.provisional();
        this.bodyHash = bodyHash;
    }

    /** The time to answer this text begins. */
    public void ask(LocalDate on, Due due, String currentBodyHash) {
        askedOn = on;
        bodyHash = currentBodyHash;
        dueBy(due);
    }

    public void dueBy(Due due) {
        dueOn = due.date();
        dueProvisional = due.provisional();
    }

    /** What was said is taken back, or asked for anew; the opinion book keeps the words. */
    public void reopen() {
        opinion = null;
        text = null;
        answeredBy = null;
    }

    /** This unit has agreed to exactly this text. */
    public boolean settles(long unit, String currentBodyHash) {
        return unitId == unit
                && bodyHash.equals(currentBodyHash)
                && opinion != null
                && opinion != CountersignOpinion.DISAGREE
                && opinion != CountersignOpinion.LAPSED;
    }

    public void answer(CountersignOpinion answer, String words, By by) {
        opinion = answer;
        text = words;
        answeredBy = by;
    }

    public long documentId() {
        return documentId;
    }

    public long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    /** From which day the time to answer counts; null before the paper has come to the unit. */
    public @Nullable LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public @Nullable CountersignOpinion opinion() {
        return opinion;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable By answeredBy() {
        return answeredBy;
    }

    public boolean isOpen() {
        return opinion == null;
    }

    public boolean isPast(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
