package org.shuniu.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first context of a day loads the demo office and keeps a copy; the others of the same day begin with that copy,
 * for loading the same office again and again took a third of a test run.
 */
@Component
@Profile("test")
class DemoOnce {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final String key;
    private boolean copied;

    DemoOnce(DataSource source, JdbcClient jdbc, Clock clock, @Value("${shuniu.demo.password:}") String password)
            throws SQLException {
        this.pool = source.unwrap(HikariDataSource.class);
        this.jdbc = jdbc;
        this.key = LocalDate.now(clock) + " " + password;
    }

    /** Before the application loads it (10). */
    @Component
    @Profile("test")
    @Order(9)
    record Copy(DemoOnce demo) implements ApplicationRunner {
        @Override
        public void run(ApplicationArguments arguments) {
            demo.copied = PostgresForTests.keeps(demo.key);
            if (demo.copied) {
                demo.alone(() -> PostgresForTests.restore(demo.pool.getJdbcUrl(), demo.key));
            }
        }
    }

    /** After it was loaded, and all that listens has been told. */
    @Component
    @Profile("test")
    @Order(11)
    record Keep(DemoOnce demo) implements ApplicationRunner {
        @Override
        public void run(ApplicationArguments arguments) {
            if (!demo.copied && demo.isLoaded()) {
                Awaitility.await().atMost(PATIENCE).until(demo::isToldToAll);
                demo.alone(() -> PostgresForTests.keep(demo.pool.getJdbcUrl(), demo.key));
            }
        }
    }

    private boolean isLoaded() {
        return holds("select exists (select 1 from demo_load where part = 'office')");
    }

    private boolean isToldToAll() {
        return holds("select not exists (select 1 from event_publication)");
    }

    private boolean holds(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }

    /** While the application waits for its connections. */
    private void alone(Runnable work) {
        var door = pool.getHikariPoolMXBean();
        door.suspendPool();
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> door.getActiveConnections() == 0);
            door.softEvictConnections();
            work.run();
        } finally {
            door.resumePool();
        }
    }
}
