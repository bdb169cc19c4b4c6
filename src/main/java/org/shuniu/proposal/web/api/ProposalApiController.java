package org.shuniu.proposal.web.api;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.handling.PaperService;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.read.ProposalListQueries;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.shuniu.proposal.service.view.ProposalRow;
import org.shuniu.proposal.service.view.ProposalView;
import org.shuniu.proposal.service.view.TimelineLine;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Proposals as a collection and one by one. */
@ApiController
@RequestMapping("/api/v1/proposals")
class ProposalApiController {
    private final ProposalListQueries list;
    private final ProposalQueries proposals;
    private final RegistrationService registration;
    private final PaperService papers;
    private final Sayings sayings;

    ProposalApiController(
            ProposalListQueries list,
            ProposalQueries proposals,
            RegistrationService registration,
            PaperService papers,
            Sayings sayings) {
        this.list = list;
        this.proposals = proposals;
        this.registration = registration;
        this.papers = papers;
        this.sayings = sayings;
    }

    @GetMapping
    PageOf<ProposalRow> page(
            @ModelAttribute ProposalFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    ResponseEntity<ProposalView> register(@Valid @RequestBody RegisterProposal command, @CurrentActor Actor actor) {
        var id = registration.register(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/proposals/" + id.value()))
                .body(proposals.view(id, actor));
    }

    @GetMapping("/{id}")
    ProposalView one(@PathVariable long id, @CurrentActor Actor actor) {
        return proposals.view(new ProposalId(id), actor);
    }

    @PutMapping("/{id}")
    ProposalView revise(
            @PathVariable long id, @Valid @RequestBody RegisterProposal command, @CurrentActor Actor actor) {
        registration.revise(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @GetMapping("/{id}/timeline")
    List<TimelineLine> timeline(@PathVariable long id, @CurrentActor Actor actor) {
        return proposals.timeline(new ProposalId(id), actor);
    }

    @GetMapping("/{id}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return proposals.actions(new ProposalId(id), actor).stream()
                .map(sayings::of)
                .toList();
    }

    @GetMapping("/{id}/attachments")
    List<StoredFile> attachments(@PathVariable long id, @CurrentActor Actor actor) {
        return papers.of(new ProposalId(id), actor);
    }

    @PostMapping("/{id}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile attach(@PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return papers.attach(new ProposalId(id), name, content, actor);
        }
    }
}
