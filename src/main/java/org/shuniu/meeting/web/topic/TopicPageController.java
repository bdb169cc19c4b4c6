package org.shuniu.meeting.web.topic;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.shuniu.meeting.service.topic.TopicService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new topic, its page, and its form. */
@PageController
@RequestMapping("/topics")
class TopicPageController {
    private final TopicService topics;
    private final TopicQueries queries;

    TopicPageController(TopicService topics, TopicQueries queries) {
        this.topics = topics;
        this.queries = queries;
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        queries.requireProposer(actor);
        model.addAttribute("form", DescribeTopic.blank());
        return form(model, "/topics");
    }

    @PostMapping
    String propose(
            @Valid @ModelAttribute("form") DescribeTopic form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireProposer(actor);
        var made = new ArrayList<TopicId>();
        if (FormErrors.accepted(errors, () -> made.add(topics.propose(form, actor)))) {
            Notice.success("meeting.topic.notice.drafted").into(next);
            return "redirect:" + made.get(0).link();
        }
        return form(model, "/topics");
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("topic", queries.view(new TopicId(id), actor));
        model.addAttribute("form", new MoveTopic("", 0));
        return "meeting/topic/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.draft(new TopicId(id), actor));
        return form(model, "/topics/" + id);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DescribeTopic form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.draft(new TopicId(id), actor);
        if (FormErrors.accepted(errors, () -> topics.edit(new TopicId(id), form, actor))) {
            Notice.success("meeting.topic.notice.saved").into(next);
            return "redirect:/topics/" + id;
        }
        return form(model, "/topics/" + id);
    }

    /** @param back where to leave the form for; with {@code /edit} behind it where it is posted to, for a topic that exists */
    private static String form(Model model, String back) {
        model.addAttribute("classes", TopicChoices.classes());
        model.addAttribute("back", back);
        model.addAttribute("target", back.equals("/topics") ? back : back + "/edit");
        return "meeting/topic/form";
    }
}
