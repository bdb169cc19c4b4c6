package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TemplatesTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2,}");
    /** Elements with one of these are replaced when the page is made: their text is only an example. */
    private static final Set<String> REPLACED =
            Set.of("th:text", "th:utext", "th:errors", "th:replace", "th:insert", "th:remove");
    /** Names of the two languages in themselves, and the seal of the product. */
    private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("中文", "EN", "枢");

    private static final Set<String> LISTS = Set.of(
            "document/list",
            "document/receipts",
            "document/register",
            "identity/people",
            "identity/organs",
            "identity/delegations",
            "audit/list",
            "numbering/list",
            "numbering/entries",
            "numbering/accounts",
            "review/routes",
            "rules/list",
            "rules/overrides",
            "operations/events");

    @Test
    void noHumanWordStandsInATemplate() throws IOException {
        var bare = new ArrayList<String>();
        for (Path file : templates()) {
            for (Element element : parse(file).getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (LETTERS.matcher(text.text()).find() && !isReplaced(element) && !isNamed(text)) {
                        bare.add(file + ": " + text.text().strip());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void nothingNeedsAnUnsafeContentSecurityPolicy() throws IOException {
        var unsafe = new ArrayList<String>();
        for (Path file : templates()) {
            for (Element element : parse(file).getAllElements()) {
                element.attributes().forEach(attribute -> {
                    String name = attribute.getKey();
                    if (name.equals("style") || name.equals("th:style") || name.matches("(th:)?on[a-z]+")) {
                        unsafe.add(file + ": " + name);
                    }
                });
                if (element.tagName().equals("style")
                        || element.tagName().equals("script") && !element.hasAttr("th:src")) {
                    unsafe.add(file + ": inline " + element.tagName());
                }
            }
        }
        assertThat(unsafe).isEmpty();
    }

    /** The root element of a page is replaced as a whole: a document type outside of it would be lost. */
    @Test
    void theLayoutWritesTheDocumentType() throws IOException {
        assertThat(Files.readString(TEMPLATES.resolve("layout/page.html")))
                .contains("th:fragment=\"page(title, content)\"><!DOCTYPE html>");
    }

    /** Thymeleaf replaces before it asks or repeats: such a condition would never count. */
    @Test
    void noConditionStandsOnAReplacedElement() throws IOException {
        var ignored = new ArrayList<String>();
        for (Path file : templates()) {
            for (Element element : parse(file).getAllElements()) {
                boolean asks = element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each");
                if (asks && (element.hasAttr("th:replace") || element.hasAttr("th:insert"))) {
                    ignored.add(file + ": " + element.attr("th:replace"));
                }
            }
        }
        assertThat(ignored).isEmpty();
    }

    @Test
    void everyPostFormLetsThymeleafAddTheToken() throws IOException {
        var open = new ArrayList<String>();
        for (Path file : templates()) {
            for (Element form : parse(file).select("form[method=post]")) {
                if (!form.hasAttr("th:action")) {
                    open.add(file.toString());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everyFieldHasALabel() throws IOException {
        var unlabelled = new ArrayList<String>();
        for (Path file : templates()) {
            Document page = parse(file);
            for (Element field : page.select("input, select, textarea")) {
                boolean hidden = Set.of("hidden", "submit").contains(field.attr("type"));
                boolean labelled = field.closest("label") != null
                        || field.hasAttr("th:aria-label")
                        || field.hasAttr("aria-labelledby")
                        || field.attr("th:attr").contains("aria-label")
                        || !page.select("label").isEmpty();
                if (!hidden && !labelled) {
                    unlabelled.add(file + ": " + field.attr("name"));
                }
            }
        }
        assertThat(unlabelled).isEmpty();
    }

    @Test
    void everyListStandsAsCardsOnAPhone() throws IOException {
        var wide = new ArrayList<String>();
        for (String list : LISTS) {
            var table = parse(TEMPLATES.resolve(list + ".html")).selectFirst("table");
            if (table == null || !table.hasClass("cards")) {
                wide.add(list);
            }
        }
        assertThat(wide).isEmpty();
    }

    /** What is no button and not the card's title must say which column it is. */
    @Test
    void everyCellOfACardNamesItsColumn() throws IOException {
        var nameless = new ArrayList<String>();
        for (Path file : templates()) {
            for (Element row : parse(file).select("table.cards tbody tr")) {
                row.children().stream()
                        .skip(1)
                        .filter(cell -> !cell.hasAttr("th:data-label"))
                        .filter(cell -> cell.select("button, a.btn").isEmpty())
                        .forEach(cell -> nameless.add(file + ": " + cell.text()));
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static boolean isReplaced(Element element) {
        return element.parents().stream().anyMatch(TemplatesTests::isMarked) || isMarked(element);
    }

    private static boolean isMarked(Element element) {
        return element.attributes().asList().stream().anyMatch(attribute -> REPLACED.contains(attribute.getKey()))
                && !element.attr("th:replace").contains("layout/page");
    }

    private static boolean isNamed(TextNode text) {
        return SAME_IN_ALL_LANGUAGES.contains(text.text().strip());
    }

    private static Document parse(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    private static List<Path> templates() throws IOException {
        try (var paths = Files.walk(TEMPLATES)) {
            return paths.filter(path -> path.toString().endsWith(".html")).toList();
        }
    }
}
