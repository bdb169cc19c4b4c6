package org.shuniu.document.service.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.service.issue.NumberDesk;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.SeriesCard;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The choices of the draft's form: issuers, signers, series. */
@Service
@Transactional(readOnly = true)
public class DraftQueries {
    private final Directory directory;
    private final SignerRule signers;
    private final Numbers numbers;
    private final NumberDesk desk;
    private final RegistrationRepository registrations;

    public DraftQueries(
            Directory directory,
            SignerRule signers,
            Numbers numbers,
            NumberDesk desk,
            RegistrationRepository registrations) {
        this.directory = directory;
        this.signers = signers;
        this.numbers = numbers;
        this.desk = desk;
        this.registrations = registrations;
    }

    /** Own organ first, then the government it serves, then its units, so that R03 can be shown. */
    public List<Option> issuers(Actor actor) {
        return organs(actor).stream()
                .map(organ -> Option.named(String.valueOf(organ.id()), organ.name()))
                .toList();
    }

    /** Further name plates of these, each beside the organ that bears it; empty where none bears one. */
    public List<Option> namePlates(Actor actor) {
        var plates = organs(actor).stream()
                .flatMap(organ ->
                        organ.aliases().stream().map(plate -> Option.named(plate, plate + " — " + organ.shortName())))
                .toList();
        return plates.isEmpty()
                ? plates
                : Stream.concat(Stream.of(Option.key("", "document.namePlate.none")), plates.stream())
                        .toList();
    }

    private List<OrganCard> organs(Actor actor) {
        var organs = new ArrayList<OrganCard>();
        Optional<OrganCard> own = directory.organ(actor.organId());
        own.ifPresent(organs::add);
        own.filter(organ -> organ.type() == OrganType.OFFICE)
                .map(OrganCard::parentId)
                .flatMap(directory::organ)
                .ifPresent(organs::add);
        organs.addAll(directory.unitsOf(actor.organId()));
        return organs;
    }

    public List<Option> signers(long issuerId) {
        return signers.choices(issuerId, false).stream()
                .map(PostCard::personId)
                .distinct()
                .map(person -> Option.named(
                        String.valueOf(person),
                        directory.personNames(List.of(person)).getOrDefault(person, "")))
                .toList();
    }

    public List<Option> series(long issuerId) {
        return numbers.openSeries(issuerId).stream()
                .map(series -> Option.named(String.valueOf(series.id()), series.code() + " " + series.purpose()))
                .toList();
    }

    /** Numbers that the issuer keeps for a purpose in the year of the signature. */
    public List<Option> reserved(DocumentView view) {
        var signed = view.signedOn();
        if (signed == null || view.step() != DocumentStep.NUMBERING) {
            return List.of();
        }
        var kept = desk.kept(view.issuerId(), signed.getYear())
                .map(one -> Option.named(
                        String.valueOf(one.number().entryId()), one.number().text() + " " + one.purpose()))
                .toList();
        return kept.isEmpty()
                ? kept
                : Stream.concat(Stream.of(Option.key("", "document.reserved.none")), kept.stream())
                        .toList();
    }

    /** The series from which the issuer last took a number for such a paper, while it is open. */
    public Optional<Long> usualSeries(DocumentView view) {
        var open =
                numbers.openSeries(view.issuerId()).stream().map(SeriesCard::id).toList();
        return registrations.seriesOf(view.issuerId(), view.kind(), view.direction(), Limit.of(1)).stream()
                .filter(open::contains)
                .findFirst();
    }

    /** The organs whose seals the paper needs. */
    public List<Option> issuing(DocumentView view) {
        var organs = new ArrayList<Option>();
        organs.add(Option.named(String.valueOf(view.issuerId()), view.issuerName()));
        for (String name : view.jointIssuers()) {
            directory
                    .organNamed(name)
                    .ifPresent(organ -> organs.add(Option.named(String.valueOf(organ.id()), organ.name())));
        }
        return organs;
    }
}
