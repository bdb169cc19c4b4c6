package org.shuniu.document.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.springframework.stereotype.Component;

/** Who may know of a document (知悉范围): few at the draft, more with each step, the recipients once it is issued. */
@Component
public class Readers {
    private static final int OFFICES_ASKED = 20;

    private final Grants grants;
    private final Directory directory;

    public Readers(Grants grants, Directory directory) {
        this.grants = grants;
        this.directory = directory;
    }

    /** The drafter and the heads of the drafting unit. */
    public void ofDraft(Document document) {
        var origin = document.origin();
        var names = new ArrayList<String>();
        names.add(Principals.person(origin.drafterId()));
        directory.heads(origin.draftingUnitId()).forEach(head -> names.add(Principals.person(head.personId())));
        grant(document, names);
    }

    /** Those who handle this step: the role in the drafting organ, the seal's keeper in the issuing one. */
    public void ofStep(Document document, DocumentStep step) {
        step.role()
                .ifPresent(role -> grant(
                        document,
                        List.of(Principals.role(role, document.origin().draftingOrganId()))));
    }

    /** Who enters for a leader what he signed on paper (代录). */
    public void ofRecording(Document document) {
        grant(
                document,
                List.of(Principals.role(Role.RECORDING_CLERK, document.origin().draftingOrganId())));
    }

    public void ofPosts(Document document, List<PostCard> posts) {
        grant(
                document,
                posts.stream().map(post -> Principals.person(post.personId())).toList());
    }

    /** The government's secretaries and leaders who are asked for the exception of DOC-12. */
    public void ofException(Document document, OrganCard government) {
        var names = new ArrayList<String>();
        for (OrganCard organ : officesAnd(government)) {
            names.add(Principals.role(Role.SECRETARY, organ.id()));
            names.add(Principals.role(Role.LEADER, organ.id()));
            names.add(Principals.role(Role.PRINCIPAL, organ.id()));
        }
        grant(document, names);
    }

    /** An exception is watched by the supervisors of the government that granted it. */
    public void ofGrantedException(Document document, OrganCard government) {
        grant(
                document,
                officesAnd(government).stream()
                        .map(organ -> Principals.role(Role.DOCUMENT_SUPERVISOR, organ.id()))
                        .toList());
    }

    /** The government and the organs that serve it as its office. */
    public List<OrganCard> officesAnd(OrganCard government) {
        var organs = new ArrayList<OrganCard>();
        organs.add(government);
        directory.searchOrgans(government.name(), OFFICES_ASKED).stream()
                .filter(organ -> organ.type() == OrganType.OFFICE && Objects.equals(organ.parentId(), government.id()))
                .forEach(organs::add);
        return organs;
    }

    /** Recipients, whoever follows its tasks up, and the supervisors of the organ above; everybody in the issuing organ when it is disclosed. */
    public void ofIssued(Document document) {
        var names = new ArrayList<String>();
        for (PartyRole role : List.of(PartyRole.ADDRESSEE, PartyRole.COPY, PartyRole.JOINT_ISSUER)) {
            document.parties(role).stream()
                    .map(Party::organId)
                    .filter(Objects::nonNull)
                    .forEach(organ -> names.add(Principals.organ(organ)));
        }
        Situations.issuers(document).forEach(organ -> {
            names.add(Principals.role(Role.DOCUMENT_SUPERVISOR, organ));
            names.add(Principals.role(Role.REGISTRAR, organ));
        });
        // what a paper asks for is followed up; a withheld one stays with those it was addressed to
        if (document.elements().disclosure() != Disclosure.WITHHELD) {
            names.add(Principals.role(Role.SUPERVISOR, document.origin().draftingOrganId()));
            names.add(Principals.role(Role.SUPERVISION_HEAD, document.origin().draftingOrganId()));
        }
        if (document.elements().disclosure() == Disclosure.PROACTIVE) {
            names.add(Principals.organ(document.origin().draftingOrganId()));
            names.add(Principals.organ(document.addressing().issuerId()));
        }
        superiorOf(document.addressing().issuerId())
                .forEach(organ -> names.add(Principals.role(Role.DOCUMENT_SUPERVISOR, organ.id())));
        grant(document, names);
    }

    private List<OrganCard> superiorOf(long organId) {
        return directory
                .organ(organId)
                .map(OrganCard::parentId)
                .flatMap(directory::organ)
                .map(this::officesAnd)
                .orElse(List.of());
    }

    private void grant(Document document, List<String> names) {
        grants.grant(new DocumentId(document.id()).subject(), document.origin().createdOn(), names);
    }
}
