package org.shuniu.document.service.read;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list: constant statements, and exactly what the reader may know of. */
@DocumentOffice
class DocumentListTests {
    @Autowired
    private DocumentListQueries list;

    @Autowired
    private OfficeWalk office;

    @Test
    void asksTwoStatementsHoweverManyRows() {
        int before = statements();
        for (int i = 0; i < 25; i++) {
            office.drafted(office.notice(OfficeWalk.OFFICE + "关于第" + i + "次演练的通知", "青岚市人民政府"), "fangqing");
        }
        assertThat(before).isEqualTo(2);
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void exportsTheRowsOfTheListAndNoOther() {
        office.drafted(office.notice(OfficeWalk.OFFICE + "关于导出核对的通知", "青岚市人民政府"), "fangqing");
        var filter = new DocumentFilter("导出核对", null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(exported(filter, "fangqing"))
                .isEqualTo(list.page(filter, office.person("fangqing"), 1).rows())
                .hasSize(1);
        assertThat(exported(filter, "jiyun")).isEmpty();
        assertThat(exported(filter, "sysadmin01")).isEmpty();
    }

    @Test
    void takesPercentAndUnderscoreAsTheyAre() {
        var filter = new DocumentFilter("%_", null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(list.page(filter, office.person("fangqing"), 1).rows()).isEmpty();
    }

    private ArrayList<DocumentRow> exported(DocumentFilter filter, String account) {
        var rows = new ArrayList<DocumentRow>();
        list.each(filter, office.person(account), rows::add);
        return rows;
    }

    private int statements() {
        var reader = office.person("fangqing");
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        Level level = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        try {
            list.page(DocumentFilter.none(), reader, 1);
        } finally {
            logger.setLevel(level);
            logger.detachAppender(heard);
        }
        return (int) heard.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
