package org.shuniu.proposal.web;

import java.io.IOException;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.handling.PaperService;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ActionLine;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One proposal: its file, its timeline, what may be done. */
@PageController
class ProposalPageController {
    private final ProposalQueries proposals;
    private final PaperService papers;

    ProposalPageController(ProposalQueries proposals, PaperService papers) {
        this.proposals = proposals;
        this.papers = papers;
    }

    @GetMapping("/proposals/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var proposal = new ProposalId(id);
        var actions = proposals.actions(proposal, actor);
        model.addAttribute("proposal", proposals.view(proposal, actor));
        model.addAttribute("timeline", proposals.timeline(proposal, actor));
        model.addAttribute("actions", actions);
        model.addAttribute(
                "open",
                actions.stream()
                        .filter(ActionLine::open)
                        .map(line -> line.action().name())
                        .toList());
        model.addAttribute("files", papers.of(proposal, actor));
        return "proposal/show";
    }

    @PostMapping("/proposals/{id}/attachments")
    String attach(
            @PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor, RedirectAttributes next)
            throws IOException {
        var proposal = new ProposalId(id);
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            papers.attach(proposal, name, content, actor);
        }
        Notice.success("proposal.notice.attached").into(next);
        return "redirect:" + proposal.link();
    }
}
