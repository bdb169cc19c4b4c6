package org.shuniu.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.demo.DemoSession;
import org.shuniu.support.FixedClock;
import org.shuniu.support.PostgresForTests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** A newcomer may start on any day: the demo office loads on each of them, and leaves nothing behind here. */
@SpringBootTest(properties = "shuniu.demo.enabled=false")
@ActiveProfiles("test")
class DemoDatesTests {
    @TestConfiguration
    static class OtherDays {
        @Bean
        @Primary
        FixedClock movableClock() {
            return FixedClock.on("2026-08-01");
        }
    }

    @Autowired
    private FixedClock clock;

    @Autowired
    private ObjectProvider<DemoPart> parts;

    @Autowired
    private DemoSession session;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource source;

    @BeforeEach
    void empty() throws SQLException, IOException {
        asSuperuser("truncate person, organ, demo_load cascade");
    }

    @AfterEach
    void leavesNothing() {
        assertThat(jdbc.sql("select count(*) from person").query(Long.class).single())
                .isZero();
    }

    /** The first and last days of a year, of a long holiday and of February; a year whose holidays are not known yet. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-23", "2026-10-08", "2026-12-31", "2027-01-01"})
    void loads(String day) {
        clock.moveTo(day);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            new DemoOffice(parts, jdbc, transaction, session, new DemoSwitch("true", ""))
                    .run(new DefaultApplicationArguments());
            assertThat(count("person")).isGreaterThan(50);
            assertThat(count("document")).isPositive();
            assertThat(count("matter")).isPositive();
            assertThat(count("duty_shift")).isPositive();
            assertThat(count("meeting")).isPositive();
        });
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void asSuperuser(String sql) throws SQLException, IOException {
        try (var ours = source.getConnection();
                var connection = PostgresForTests.superuser(ours.getMetaData().getURL());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
