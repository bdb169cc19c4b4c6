package org.shuniu.platform.demo;

import java.util.Comparator;
import java.util.List;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.demo.DemoSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo office into an empty embedded database; with an external one only when asked by name. */
@Component
@Order(10)
class DemoOffice implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoOffice.class);

    private final List<DemoPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoSession session;
    private final DemoSwitch wanted;

    DemoOffice(
            ObjectProvider<DemoPart> parts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemoSession session,
            DemoSwitch wanted) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.session = session;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isDecided()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (wanted.isOn()) {
                parts.forEach(this::load);
                log.info("The demo office is loaded");
            }
            jdbc.sql("insert into demo_load (part) values (:part)")
                    .param("part", wanted.isOn() ? "office" : "none")
                    .update();
        });
    }

    private void load(DemoPart part) {
        part.load();
        session.turnPage();
    }

    /** Decided once, at the first start: a database with real records never gets demo records later. */
    private boolean isDecided() {
        return jdbc.sql("select exists (select 1 from demo_load)")
                .query(Boolean.class)
                .single();
    }
}
