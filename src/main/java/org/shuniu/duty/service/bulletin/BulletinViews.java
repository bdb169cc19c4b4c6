package org.shuniu.duty.service.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinOpinionRepository;
import org.shuniu.duty.domain.bulletin.BulletinReceipts;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.bulletin.PaperReaderRepository;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class BulletinViews {
    private final BulletinPolicy policy;
    private final BulletinOpinionRepository opinions;
    private final BulletinReceipts receipts;
    private final PaperReaderRepository papers;
    private final IncidentRepository incidents;
    private final Visibility visibility;

    BulletinViews(
            BulletinPolicy policy,
            BulletinOpinionRepository opinions,
            BulletinReceipts receipts,
            PaperReaderRepository papers,
            IncidentRepository incidents,
            Visibility visibility) {
        this.policy = policy;
        this.opinions = opinions;
        this.receipts = receipts;
        this.papers = papers;
        this.incidents = incidents;
        this.visibility = visibility;
    }

    BulletinView of(DutyBulletin bulletin, Actor actor) {
        var number = bulletin.number();
        boolean office = policy.readsReceipts(actor, bulletin);
        return new BulletinView(
                bulletin.id(),
                bulletin.version(),
                number == null ? null : number.text(),
                bulletin.status(),
                bulletin.title(),
                bulletin.body().lines().toList(),
                signatures(bulletin),
                office ? subjects(bulletin, actor) : List.of(),
                readers(bulletin, office ? receipts.of(bulletin.id()) : Map.of()),
                papers(bulletin, office),
                bulletin.wording().byHand(),
                office ? said(bulletin) : List.of(),
                steps(bulletin, actor));
    }

    private static BulletinView.Signatures signatures(DutyBulletin bulletin) {
        return new BulletinView.Signatures(
                bulletin.origin().roomName(),
                bulletin.origin().organName(),
                bulletin.origin().drafterName(),
                bulletin.reviewerName(),
                bulletin.signerName(),
                bulletin.signedOn(),
                bulletin.sentAt());
    }

    private List<BulletinView.Subject> subjects(DutyBulletin bulletin, Actor actor) {
        return incidents.findAllById(bulletin.incidents()).stream()
                .filter(incident -> visibility.canSee(actor, new IncidentId(incident.id()).subject()))
                .map(incident ->
                        new BulletinView.Subject(incident.id(), incident.title(), new IncidentId(incident.id()).link()))
                .toList();
    }

    private static List<BulletinView.Reader> readers(DutyBulletin bulletin, Map<Long, Instant> receipts) {
        return bulletin.readers().stream()
                .map(reader -> new BulletinView.Reader(
                        reader.personId(),
                        reader.personName(),
                        reader.unitName(),
                        reader.postTitle(),
                        receipts.get(reader.personId())))
                .toList();
    }

    private List<BulletinView.Paper> papers(DutyBulletin bulletin, boolean office) {
        return papers.findByBulletinIdOrderById(bulletin.id()).stream()
                .map(paper -> new BulletinView.Paper(
                        paper.id(),
                        paper.name(),
                        paper.unit(),
                        office ? paper.handedBy() : null,
                        office ? paper.handedAt() : null,
                        office ? paper.recordedBy() : null))
                .toList();
    }

    private List<BulletinView.Said> said(DutyBulletin bulletin) {
        return opinions.findByBulletinIdOrderById(bulletin.id()).stream()
                .map(opinion -> new BulletinView.Said(
                        opinion.action(), opinion.words(), opinion.byName(), opinion.byUnit(), opinion.at()))
                .toList();
    }

    private List<BulletinView.Step> steps(DutyBulletin bulletin, Actor actor) {
        return BulletinAction.openFrom(bulletin.status()).stream()
                .map(action -> {
                    var reason = policy.refusal(actor, bulletin, action).orElse(null);
                    return new BulletinView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
