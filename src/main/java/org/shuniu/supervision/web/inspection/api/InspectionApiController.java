package org.shuniu.supervision.web.inspection.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.ClosingService;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.read.InspectionFilter;
import org.shuniu.supervision.service.inspection.read.InspectionListQueries;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.InspectionRow;
import org.shuniu.supervision.service.inspection.read.InspectionView;
import org.shuniu.supervision.service.inspection.read.ObjectFilter;
import org.shuniu.supervision.service.inspection.read.ObjectRow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Inspections for programs. */
@ApiController
@RequestMapping("/api/v1/inspections")
class InspectionApiController {
    private final InspectionService inspections;
    private final ClosingService closing;
    private final InspectionListQueries lists;
    private final InspectionQueries queries;

    InspectionApiController(
            InspectionService inspections,
            ClosingService closing,
            InspectionListQueries lists,
            InspectionQueries queries) {
        this.inspections = inspections;
        this.closing = closing;
        this.lists = lists;
        this.queries = queries;
    }

    @GetMapping
    PageOf<InspectionRow> list(
            @ModelAttribute InspectionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return lists.inspections(filter, actor, PageOf.number(page));
    }

    @GetMapping("/objects")
    PageOf<ObjectRow> objects(
            @ModelAttribute ObjectFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return lists.objects(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InspectionView draft(@Valid @RequestBody DraftInspection command, @CurrentActor Actor actor) {
        return queries.view(inspections.draft(command, actor), actor);
    }

    /** Opening it is the receipt of a leader to whom it was reported. */
    @GetMapping("/{id}")
    InspectionView inspection(@PathVariable long id, @CurrentActor Actor actor) {
        closing.opened(new InspectionId(id), actor);
        return queries.view(new InspectionId(id), actor);
    }

    @PutMapping("/{id}")
    InspectionView edit(@PathVariable long id, @Valid @RequestBody DraftInspection command, @CurrentActor Actor actor) {
        inspections.edit(new InspectionId(id), command, actor);
        return queries.view(new InspectionId(id), actor);
    }

    /** Persons who can lead or join the group. */
    @GetMapping("/{id}/candidates")
    List<PostCard> candidates(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.candidates(new InspectionId(id), actor);
    }
}
