package org.shuniu.supervision.service.inspection.demo;

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

/** People of the demo office by name, and the words of its inspection. */
@Component("inspectionDemoPeople")
class DemoPeople {
    private static final String OFFICE = "云江省人民政府办公厅";

    private final Directory directory;

    DemoPeople(Directory directory) {
        this.directory = directory;
    }

    Actor named(String name) {
        var office = directory.organNamed(OFFICE).orElseThrow();
        return directory.colleagues(office.id(), name, 1).stream()
                .findFirst()
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }

    /** Lines {@code key=words}; a stroke stands for the end of a line. */
    UnaryOperator<String> text() {
        try {
            var words =
                    new ClassPathResource("demo/supervision/inspection.txt").getContentAsString(StandardCharsets.UTF_8);
            Map<String, String> said = words.lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].replace('|', '\n')));
            return key -> Objects.requireNonNull(said.get(key), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
