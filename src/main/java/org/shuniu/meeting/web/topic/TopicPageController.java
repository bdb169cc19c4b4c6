package org.shuniu.meeting.web.topic;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicBeginning;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.shuniu.meeting.service.topic.TopicService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new topic, its page, and its form. */
@PageController
@RequestMapping("/topics")
class TopicPageController {
    private final TopicService topics;
    private final TopicBeginning beginning;
    private final TopicQueries queries;

    TopicPageController(TopicService topics, TopicBeginning beginning, TopicQueries queries) {
        this.topics = topics;
        this.beginning = beginning;
        this.queries = queries;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String from, @CurrentActor Actor actor, Model model) {
        queries.requireProposer(actor);
        model.addAttribute("form", beginning.begun(from, actor));
        return form(model, from);
    }

    @PostMapping
    String propose(
            @Valid @ModelAttribute("form") DescribeTopic form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String from,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireProposer(actor);
        var made = new ArrayList<TopicId>();
        if (FormErrors.accepted(errors, () -> made.add(beginning.propose(form, from, actor)))) {
            Notice.success("meeting.topic.notice.drafted").into(next);
            return "redirect:" + made.get(0).link();
        }
        return form(model, from);
    }

    /** @param from name of the record the new topic begins from */
    private static String form(Model model, @Nullable String from) {
        return form(model, "/topics", from == null || from.isBlank() ? "/topics" : "/topics?from=" + from);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("topic", queries.view(new TopicId(id), actor));
        model.addAttribute("basis", beginning.of(new TopicId(id), actor).orElse(null));
        model.addAttribute("form", new MoveTopic("", 0));
        return "meeting/topic/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.draft(new TopicId(id), actor));
        return form(model, "/topics/" + id, "/topics/" + id + "/edit");
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
        return form(model, "/topics/" + id, "/topics/" + id + "/edit");
    }

    /** @param back where to leave the form for; {@code target} where it is posted to */
    private static String form(Model model, String back, String target) {
        model.addAttribute("classes", TopicChoices.classes());
        model.addAttribute("back", back);
        model.addAttribute("target", target);
        return "meeting/topic/form";
    }
}
