package org.shuniu.document.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A step as it came in, beside its form: of which document and by whom.
 *
 * @param back the list to return to
 * @param named who is to handle the coming step
 */
record StepTaken(DocumentId id, Actor actor, @Nullable String back, List<Long> named, RedirectAttributes next) {

    /** Made once for every handler of these controllers. */
    @ControllerAdvice(assignableTypes = {StepPageController.class, ConfirmPageController.class})
    static class Maker {
        @ModelAttribute
        StepTaken stepTaken(
                @PathVariable long id,
                @RequestParam(required = false) @Nullable String back,
                @RequestParam(name = "next", defaultValue = "") List<Long> named,
                @CurrentActor Actor actor,
                RedirectAttributes next) {
            return new StepTaken(new DocumentId(id), actor, back, named, next);
        }
    }
}
