package org.shuniu.proposal.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of a proposal, and which phase follows from how far they have come. */
@Embeddable
public class Units {
    @Enumerated(EnumType.STRING)
    private @Nullable Handling handling;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "proposal_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ProposalPart> parts = new ArrayList<>();

    /** Units that answer, for lists. */
    private String unitNames = "";

    /** 首接单位: responsible until another unit has accepted. */
    private @Nullable String firstUnitName;

    void assign(Handling how, List<Assignment> assigned) {
        handling = how;
        firstUnitName = assigned.get(0).unitName();
        assigned.forEach(this::add);
    }

    ProposalPart add(Assignment assignment) {
        var part = new ProposalPart(assignment);
        parts.add(part);
        unitNames = answering().stream().map(ProposalPart::unitName).distinct().collect(Collectors.joining("、"));
        return part;
    }

    /** The phase follows the slowest unit. */
    ProposalStatus phase() {
        if (parts.stream().anyMatch(part -> part.is(PartState.DECLINED))) {
            return ProposalStatus.RETURNED;
        }
        return answering().stream().anyMatch(part -> part.is(PartState.ASSIGNED))
                ? ProposalStatus.ASSIGNED
                : ProposalStatus.UNDER_WAY;
    }

    boolean haveAllAnswered() {
        return answering().stream().allMatch(part -> part.is(PartState.ANSWERED));
    }

    /** The latest of their days, whatever the order in which they were recorded. */
    LocalDate lastAnsweredOn() {
        return answering().stream()
                .map(ProposalPart::answeredOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Those that owe the proposer an answer. */
    public List<ProposalPart> answering() {
        return parts.stream().filter(ProposalPart::answers).toList();
    }

    public List<ProposalPart> all() {
        return List.copyOf(parts);
    }

    /** Those that still have a share. */
    public List<ProposalPart> current() {
        return parts.stream().filter(part -> !part.is(PartState.REPLACED)).toList();
    }

    public @Nullable Handling handling() {
        return handling;
    }

    public String names() {
        return unitNames;
    }

    public @Nullable String firstName() {
        return firstUnitName;
    }

    /** Who is responsible now (首问首办): the first unit, until a unit that answers has accepted. */
    public @Nullable String responsible() {
        return answering().stream()
                .filter(part -> part.is(PartState.ACCEPTED) || part.is(PartState.ANSWERED))
                .map(ProposalPart::unitName)
                .findFirst()
                .orElse(firstUnitName);
    }
}
