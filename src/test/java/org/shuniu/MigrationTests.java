package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V\\d{8}_\\d{4}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern NAMED =
            Pattern.compile("(?:alter table(?: only)?|insert into|references|delete from|drop table) (\\w+)");

    @Test
    void scriptsAreNamedByTimeAndModule() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path script : scripts()) {
            var matcher = NAME.matcher(script.getFileName().toString());
            if (!matcher.matches()
                    || !matcher.group(1).equals(script.getParent().getFileName().toString())) {
                wrong.add(script.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoScriptsHaveTheSameVersion() throws IOException {
        assertThat(scripts().stream()
                        .map(script -> script.getFileName().toString().split("__")[0])
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aScriptTouchesOnlyTablesOfItsModule() throws IOException {
        Map<String, Path> owners = new HashMap<>();
        for (Path script : scripts()) {
            var matcher = CREATED.matcher(lower(script));
            while (matcher.find()) {
                owners.put(matcher.group(1), script.getParent());
            }
        }
        var strangers = new ArrayList<String>();
        for (Path script : scripts()) {
            var matcher = NAMED.matcher(lower(script));
            while (matcher.find()) {
                Path owner = owners.get(matcher.group(1));
                if (owner != null && !owner.equals(script.getParent())) {
                    strangers.add(script + " names " + matcher.group(1));
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static String lower(Path script) throws IOException {
        return Files.readString(script).toLowerCase(Locale.ROOT);
    }

    private static List<Path> scripts() throws IOException {
        try (var paths = Files.walk(MIGRATIONS)) {
            return paths.filter(path -> path.toString().endsWith(".sql")).toList();
        }
    }
}
