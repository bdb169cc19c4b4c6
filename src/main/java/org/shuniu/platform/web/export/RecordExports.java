package org.shuniu.platform.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.web.ActorSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Who takes a list along as a workbook is on record, as who downloads a file is; the words of the filter are not. */
@Component
public class RecordExports implements HandlerInterceptor {
    private static final Pattern LIST = Pattern.compile(".*\\.(xlsx|csv)");

    /** Blank forms, and what its own service puts on record with more than the address. */
    private static final Pattern OTHER = Pattern.compile(".*/template\\.xlsx|(/api/v1)?/audit/.*");

    private final ObjectProvider<ActorSource> actors;
    private final ObjectProvider<Trail> trail;

    RecordExports(ObjectProvider<ActorSource> actors, ObjectProvider<Trail> trail) {
        this.actors = actors;
        this.trail = trail;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        String path = request.getRequestURI();
        if (response.getStatus() == HttpStatus.OK.value()
                && LIST.matcher(path).matches()
                && !OTHER.matcher(path).matches()) {
            actors.stream()
                    .flatMap(source -> source.current().stream())
                    .findFirst()
                    .ifPresent(actor ->
                            trail.ifAvailable(it -> it.record(actor, "list.EXPORT", null, Map.of("path", path))));
        }
    }
}
