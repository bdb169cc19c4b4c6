package org.shuniu.document.domain;

import jakarta.persistence.CollectionTable;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.text.DocumentVersion;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** An outgoing official document on its way from draft to archive. */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    @Embedded
    private Addressing addressing;

    @Embedded
    private Elements elements;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "document_party", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private DocumentStatus status = DocumentStatus.DRAFTING;

    /** A reading copy of the engine's open step, written by its callbacks only, so that lists need no second module. */
    @Enumerated(EnumType.STRING)
    private @Nullable DocumentStep openStep;

    private String title = "";
    private int currentVersion;
    private String textHash = "";
    private @Nullable String signedHash;
    private @Nullable String clearedHash;
    private @Nullable LocalDate signedOn;
    private @Nullable String number;
    private @Nullable Integer numberYear;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate endedOn;
    private Instant movedAt;

    protected Document() {}

    public Document(Origin origin, Addressing addressing, Elements elements) {
        this.origin = origin;
        this.addressing = addressing;
        this.elements = elements;
        this.movedAt = origin.createdAt();
    }

    /** A paper as it would be, for its printed page: nobody stores it, so its id names no record. */
    public static Document imagined(Origin origin, Addressing addressing, Elements elements, List<Party> parties) {
        var document = new Document(origin, addressing, elements);
        document.id = 0L;
        document.parties.addAll(parties);
        return document;
    }

    /** Puts the paper's particulars in the place of the former ones; only a draft can be described anew. */
    public void describe(Addressing newAddressing, Elements newElements, List<Party> newParties, Instant at) {
        step(DocumentAction.EDIT, at);
        addressing = newAddressing;
        elements = newElements;
        if (!parties.equals(newParties)) {
            parties.clear();
            parties.addAll(newParties);
        }
    }

    /** Takes a new immutable version as the current text. */
    public void adopt(DocumentVersion text) {
        title = text.title();
        currentVersion = text.number();
        textHash = text.hash();
    }

    public void submit(Instant at) {
        step(DocumentAction.SUBMIT, at);
    }

    public void sendBack(Instant at) {
        step(DocumentAction.SEND_BACK, at);
        openStep = null;
    }

    public void resume(Instant at) {
        step(DocumentAction.RESUME, at);
        endedOn = null;
    }

    /** All signers have signed the current text; {@code on} is the date of the last one (条例 第九条（十二）). */
    public void sign(LocalDate on, Instant at) {
        step(DocumentAction.SIGN, at);
        signedOn = on;
        signedHash = textHash;
        clearedHash = null;
    }

    /** 实质修改: what was signed is not what would be printed, so the signer sees it again (R42). */
    public void returnToSigner(Instant at) {
        step(DocumentAction.RETURN_TO_SIGNER, at);
        signedOn = null;
        signedHash = null;
    }

    /** 复核 passed, with the current text as the one that may be numbered and printed. */
    public void clear(Instant at) {
        step(DocumentAction.RECHECK, at);
        clearedHash = textHash;
    }

    public void number(String text, int year, Instant at) {
        step(DocumentAction.NUMBER, at);
        number = text;
        numberYear = year;
    }

    public void typeset(Instant at) {
        step(DocumentAction.TYPESET, at);
    }

    public void seal(Instant at) {
        step(DocumentAction.SEAL, at);
    }

    public void dispatch(LocalDate on, Instant at) {
        step(DocumentAction.DISPATCH, at);
        issuedOn = on;
    }

    public void archive(Instant at) {
        step(DocumentAction.ARCHIVE, at);
        openStep = null;
    }

    /** 撤销: void from the start. */
    public void revoke(LocalDate on, Instant at) {
        end(DocumentAction.REVOKE, on, at);
    }

    /** 废止: without force from {@code from} on; until then the paper stays in its phase ({@link DocumentStatus#on}). */
    public void repeal(LocalDate from, LocalDate today, Instant at) {
        endedOn = from;
        if (!from.isAfter(today)) {
            end(DocumentAction.REPEAL, from, at);
        }
    }

    /** 撤回, 不予发文, 暂缓, 作废 and the other ends. */
    public void end(DocumentAction action, LocalDate on, Instant at) {
        step(action, at);
        endedOn = on;
        openStep = null;
    }

    private void step(DocumentAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("document.refused.phase." + status));
        }
        status = action.targetFrom(status);
        movedAt = at;
    }

    public void stands(@Nullable DocumentStep step) {
        openStep = step;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public Addressing addressing() {
        return addressing;
    }

    public Elements elements() {
        return elements;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Party> parties(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    public DocumentStatus status() {
        return status;
    }

    public @Nullable DocumentStep openStep() {
        return openStep;
    }

    public boolean isBy(long personId) {
        return origin.drafterId() == personId;
    }

    public String title() {
        return title;
    }

    public DocumentKind kind() {
        return addressing.kind();
    }

    public Texts texts() {
        return new Texts(currentVersion, textHash, signedHash, clearedHash);
    }

    public Marks marks() {
        return new Marks(signedOn, number, numberYear, issuedOn, endedOn, movedAt);
    }
}
