package org.shuniu.files.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.service.DownloadService;
import org.shuniu.files.service.DownloadService.Download;
import org.shuniu.kernel.Actor;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** The answer to a download, the same for pages and programs. */
@Component
class FileAnswer {
    private final DownloadService downloads;

    FileAnswer(DownloadService downloads) {
        this.downloads = downloads;
    }

    /** Null when the browser has it already. */
    @Nullable
    ResponseEntity<Resource> of(long id, boolean download, Actor actor, WebRequest request) {
        if (request.checkNotModified(downloads.find(id, actor).file().sha256())) {
            return null;
        }
        Download found = downloads.open(id, actor);
        ContentDisposition.Builder disposition =
                found.showable() && !download ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.file().type()))
                .contentLength(found.file().size())
                .eTag('"' + found.file().sha256() + '"')
                .cacheControl(
                        CacheControl.maxAge(0, TimeUnit.SECONDS).cachePrivate().mustRevalidate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(found.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(found.path()));
    }
}
