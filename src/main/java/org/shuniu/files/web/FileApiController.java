package org.shuniu.files.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

@ApiController
class FileApiController {
    private final FileAnswer answer;

    FileApiController(FileAnswer answer) {
        this.answer = answer;
    }

    @GetMapping("/api/v1/files/{id}")
    @Nullable
    ResponseEntity<Resource> content(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean download,
            @CurrentActor Actor actor,
            WebRequest request) {
        return answer.of(id, download, actor, request);
    }
}
