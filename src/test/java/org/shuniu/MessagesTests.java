package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No human word outside {@code messages/}, and each word in both languages. */
class MessagesTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    private static final Pattern COMPUTED_KEY = Pattern.compile("#\\{\\|([a-zA-Z][\\w.-]*\\.)\\$\\{");
    private static final Pattern CONSTRAINT_KEY = Pattern.compile("message\\s*=\\s*\"\\{([\\w.-]+)}\"");
    private static final Pattern REFUSAL_KEY = Pattern.compile("new Refusal\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern NOTICE_KEY = Pattern.compile("Notice\\.(?:success|warning)\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern NAV_KEY = Pattern.compile("new NavEntry\\(\\s*\"([\\w.-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path english : files(MESSAGES, ".properties")) {
            String name = english.getFileName().toString();
            if (!name.contains("_zh_CN")) {
                Path chinese = MESSAGES.resolve(name.replace(".properties", "_zh_CN.properties"));
                assertThat(keys(chinese)).as(name).isEqualTo(keys(english));
            }
        }
    }

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (Path file : files(MESSAGES, ".properties")) {
            if (!file.toString().contains("_zh_CN")) {
                keys(file).stream().filter(key -> !seen.add(key)).forEach(twice::add);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyThatATemplateNamesHasWords() throws IOException {
        assertThat(missing(TEMPLATES, ".html", TEMPLATE_KEY)).isEmpty();
    }

    @Test
    void everyComputedKeyHasWordsForSomeValue() throws IOException {
        Set<String> known = allKeys();
        var missing = new ArrayList<String>();
        for (Path file : files(TEMPLATES, ".html")) {
            var matcher = COMPUTED_KEY.matcher(Files.readString(file));
            while (matcher.find()) {
                String prefix = matcher.group(1);
                if (known.stream().noneMatch(key -> key.startsWith(prefix))) {
                    missing.add(file + " " + prefix);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalConstraintNoticeAndMenuEntryHasWords() throws IOException {
        for (Pattern pattern : List.of(CONSTRAINT_KEY, REFUSAL_KEY, NOTICE_KEY, NAV_KEY)) {
            assertThat(missing(JAVA, ".java", pattern)).isEmpty();
        }
    }

    private static List<String> missing(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> known = allKeys();
        var missing = new ArrayList<String>();
        for (Path file : files(root, ending)) {
            var matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                String key = matcher.group(1);
                boolean prefixOfComputed = key.endsWith(".");
                if (!prefixOfComputed && !known.contains(key)) {
                    missing.add(file + " " + key);
                }
            }
        }
        return missing;
    }

    private static Set<String> allKeys() throws IOException {
        var all = new TreeSet<String>();
        for (Path file : files(MESSAGES, ".properties")) {
            all.addAll(keys(file));
        }
        return all;
    }

    private static Set<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
