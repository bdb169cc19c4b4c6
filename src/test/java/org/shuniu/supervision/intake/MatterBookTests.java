package org.shuniu.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.intake.book.Column;
import org.shuniu.supervision.service.intake.book.MatterBookService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters from a workbook: every row right, or none is taken. */
@DocumentOffice
class MatterBookTests {
    @Autowired
    private MatterBookService books;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void proposesAMatterForEachRow() throws IOException {
        var made = books.propose(
                book(
                        Locale.SIMPLIFIED_CHINESE,
                        row("重大事项", "", "数字孪生流域建设", "云江省水务厅", "云江省财政厅、省农业厅", "2027-03-31", "梁若谷", "是", "每月"),
                        row("领导批示", "省长批示件", "沿江化工企业搬迁", "青岚市人民政府", "", "46477", "", "", "")),
                office.person("gaoyuan"));
        assertThat(made).hasSize(2);
        assertThat(field(made.get(0), "title || '|' || hot || '|' || reporting || '|' || leader_name"))
                .isEqualTo("数字孪生流域建设|true|MONTHLY|梁若谷");
        assertThat(field(made.get(0), "planned_due_on")).isEqualTo("2027-03-31");
        assertThat(field(made.get(1), "planned_due_on"))
                .as("as the spreadsheet program keeps a day")
                .isEqualTo("2027-03-31");
        assertThat(jdbc.sql("select count(*) from matter_part where matter_id = ?")
                        .param(made.get(0))
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void understandsTheEnglishTemplateToo() throws IOException {
        var made = books.propose(
                book(Locale.ENGLISH, row("Major decision", "", "外贸码头扩建", "云江省水务厅", "", "", "", "Yes", "Weekly")),
                office.person("gaoyuan"));
        assertThat(field(made.get(0), "source || hot || reporting")).isEqualTo("MAJOR_DECISIONtrueWEEKLY");
    }

    @Test
    void namesEveryWrongCellAndTakesNothing() throws IOException {
        long before = matters();
        var problems = problems(book(
                Locale.SIMPLIFIED_CHINESE,
                row("重大事项", "", "正确的一行：水文站点更新", "云江省水务厅", "", "", "", "", ""),
                row("不知道", "", "", "没有这个厅", "", "三月底", "某某", "也许", ""),
                row("领导批示", "", "缺少依据的事项", "云江省水务厅", "", "2020-01-01", "", "", ""),
                row("重大事项", "", "隔省督查事项", "国务院", "", "", "", "", "")));
        assertThat(problems)
                .extracting(Refusal::field)
                .contains("3.source", "3.title", "3.leadUnit", "3.dueOn", "3.leaderId", "3.hot")
                .contains("4.basis", "4.dueOn", "5.leadUnit")
                .noneMatch(field -> Objects.toString(field, "").startsWith("2."));
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void marksDuplicatesOfOpenMattersAndOfEarlierRows() throws IOException {
        books.propose(
                book(Locale.SIMPLIFIED_CHINESE, row("重大事项", "", "省级粮食储备库扩容", "省农业厅", "", "", "", "", "")),
                office.person("gaoyuan"));
        var problems = problems(book(
                Locale.SIMPLIFIED_CHINESE,
                row("重大事项", "", "省级粮食储备库扩容", "省农业厅", "", "", "", "", ""),
                row("重大事项", "", "高标准农田灌排渠系配套", "省农业厅", "", "", "", "", ""),
                row("重大事项", "", "高标准农田灌排渠系配套", "省农业厅", "", "", "", "", "")));
        assertThat(problems)
                .extracting(Refusal::field, Refusal::source)
                .containsExactly(
                        tuple("2.notDuplicateBecause", "supervision.source.art15"),
                        tuple("4.notDuplicateBecause", "supervision.source.art15"));
    }

    @Test
    void refusesAnotherHeadAndAnEmptyBook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.XLSX.open(out, "一")) {
            sheet.row(List.of("标题", "内容"));
        }
        assertThat(problems(new ByteArrayInputStream(out.toByteArray())))
                .extracting(Refusal::key)
                .containsExactly("intake.invalid.head");
        assertThat(problems(book(Locale.SIMPLIFIED_CHINESE)))
                .extracting(Refusal::key)
                .containsExactly("intake.invalid.noRows");
    }

    @Test
    void isForSupervisionOnly() {
        assertThatThrownBy(() -> books.propose(book(Locale.SIMPLIFIED_CHINESE), office.person("yuanye")))
                .isInstanceOf(RefusedException.class);
    }

    private List<Refusal> problems(ByteArrayInputStream book) {
        return catchThrowableOfType(InvalidException.class, () -> books.propose(book, office.person("gaoyuan")))
                .problems();
    }

    private static List<String> row(
            String source,
            String basis,
            String title,
            String lead,
            String co,
            String due,
            String leader,
            String hot,
            String reporting) {
        return List.of(source, basis, title, "按要求办理。", lead, co, due, leader, hot, "", reporting, "");
    }

    @SafeVarargs
    private final ByteArrayInputStream book(Locale locale, List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var head = new ArrayList<String>();
        for (Column column : Column.values()) {
            head.add(words.getMessage("intake.column." + column.field(), null, locale));
        }
        try (var sheet = SheetFormat.XLSX.open(out, "一")) {
            sheet.row(head);
            for (var row : rows) {
                sheet.row(row);
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private long matters() {
        return jdbc.sql("select count(*) from matter").query(Long.class).single();
    }

    private String field(long matter, String expression) {
        return jdbc.sql("select (" + expression + ")::text from matter where id = ?")
                .param(matter)
                .query(String.class)
                .single();
    }
}
