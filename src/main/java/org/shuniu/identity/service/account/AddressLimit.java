package org.shuniu.identity.service.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.web.ClientAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts the door to an address from which too many sign-ins failed, whatever accounts they named, until enough time has
 * passed; counted in the database, so that all nodes know.
 */
@Service
@Transactional
class AddressLimit {
    private final JdbcClient jdbc;
    private final AuthSettings settings;
    private final Trail trail;
    private final Clock clock;

    AddressLimit(JdbcClient jdbc, AuthSettings settings, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Nobody signs in from the address of the request at hand now. */
    @Transactional(readOnly = true)
    boolean isShut() {
        String address = ClientAddress.current();
        return address != null && failures(address) >= settings.addressAttempts();
    }

    /** One more failure; those that count no more are swept out with it. */
    void failed() {
        String address = ClientAddress.current();
        if (address == null) {
            return;
        }
        jdbc.sql("delete from sign_in_failure where failed_at <= :since")
                .param("since", since().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into sign_in_failure (address, failed_at) values (:address, :now)")
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        int failures = failures(address);
        if (failures == settings.addressAttempts()) {
            trail.refused(null, "identity.ADDRESS_SHUT", null, Map.of("count", String.valueOf(failures)));
        }
    }

    private int failures(String address) {
        return jdbc.sql("select count(*) from sign_in_failure where address = :address and failed_at > :since")
                .param("address", address)
                .param("since", since().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Instant since() {
        return clock.instant().minus(settings.addressWindow());
    }
}
