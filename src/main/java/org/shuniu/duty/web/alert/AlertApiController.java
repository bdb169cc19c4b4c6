package org.shuniu.duty.web.alert;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.alert.AlertLine;
import org.shuniu.duty.service.alert.AlertQueries;
import org.shuniu.duty.service.alert.Alerts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One's own alerts for programs and for the script of the pages. */
@ApiController
@RequestMapping("/api/v1/duty-alerts")
class AlertApiController {
    private final AlertQueries queries;
    private final Alerts alerts;
    private final AlertStreams streams;

    AlertApiController(AlertQueries queries, Alerts alerts, AlertStreams streams) {
        this.queries = queries;
        this.alerts = alerts;
        this.streams = streams;
    }

    @GetMapping
    PageOf<AlertLine> list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor, Locale locale) {
        return queries.page(actor, page, locale);
    }

    /** Server-sent events named {@code alerts}: which alerts are open now, sent again whenever that changes. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @CurrentActor Actor actor,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(actor, lastEventId);
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable long id, @CurrentActor Actor actor) {
        alerts.acknowledge(id, actor);
    }
}
