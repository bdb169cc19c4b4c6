package org.shuniu.meeting.service.application.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** People of the demo office by name and organ, and the words of its meetings. */
@Component
class ApplicationDemoPeople {
    private final Directory directory;

    ApplicationDemoPeople(Directory directory) {
        this.directory = directory;
    }

    Actor of(String organ, String name) {
        long id = directory.organNamed(organ).orElseThrow().id();
        return directory.colleagues(id, name, 1).stream()
                .findFirst()
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }

    /** Lines {@code key=words}. */
    UnaryOperator<String> text() {
        try {
            var words =
                    new ClassPathResource("demo/meeting/applications.txt").getContentAsString(StandardCharsets.UTF_8);
            Map<String, String> said = words.lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return key -> Objects.requireNonNull(said.get(key), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
