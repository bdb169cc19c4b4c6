package org.shuniu.duty.web.bulletin.paper;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.BulletinView;
import org.shuniu.duty.service.bulletin.edition.EditionLine;
import org.shuniu.duty.service.bulletin.edition.EditionQueries;
import org.shuniu.duty.service.bulletin.paper.AddPaperReader;
import org.shuniu.duty.service.bulletin.paper.HandPaper;
import org.shuniu.duty.service.bulletin.paper.PaperReaders;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Readers on paper and earlier editions for programs. */
@ApiController
@RequestMapping("/api/v1/duty-bulletins/{id}")
class PaperReaderApiController {
    private final PaperReaders readers;
    private final BulletinQueries queries;
    private final EditionQueries editions;

    PaperReaderApiController(PaperReaders readers, BulletinQueries queries, EditionQueries editions) {
        this.readers = readers;
        this.queries = queries;
        this.editions = editions;
    }

    private BulletinView view(long id, Actor actor) {
        return queries.view(new BulletinId(id), actor).plain();
    }

    @GetMapping("/editions")
    List<EditionLine> editions(@PathVariable long id, @CurrentActor Actor actor) {
        return editions.of(new BulletinId(id), actor);
    }

    @PostMapping("/paper-readers")
    @ResponseStatus(HttpStatus.CREATED)
    BulletinView add(@PathVariable long id, @Valid @RequestBody AddPaperReader command, @CurrentActor Actor actor) {
        readers.add(new BulletinId(id), command, actor);
        return view(id, actor);
    }

    @DeleteMapping("/paper-readers/{readerId}")
    BulletinView remove(
            @PathVariable long id, @PathVariable long readerId, @RequestParam int version, @CurrentActor Actor actor) {
        readers.remove(new BulletinId(id), readerId, version, actor);
        return view(id, actor);
    }

    @PostMapping("/paper-readers/{readerId}/handing")
    BulletinView hand(
            @PathVariable long id,
            @PathVariable long readerId,
            @Valid @RequestBody HandPaper command,
            @CurrentActor Actor actor) {
        readers.hand(new BulletinId(id), readerId, command, actor);
        return view(id, actor);
    }
}
