package org.shuniu.duty.service.incident.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second tap on the button, or a program that asks again, finds the incident that the first one made. */
@Service("incidentRegisterOnce")
@Transactional
public class RegisterOnce {
    private final RegistrationService registration;
    private final JdbcClient jdbc;

    RegisterOnce(RegistrationService registration, JdbcClient jdbc) {
        this.registration = registration;
        this.jdbc = jdbc;
    }

    /** Without a key each call registers one. */
    public IncidentId register(RegisterIncident command, @Nullable UUID key, Actor actor) {
        if (key == null) {
            return registration.register(command, actor);
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "incident:" + key)
                .query()
                .listOfRows();
        return jdbc.sql("select incident_id from incident_entry where person_id = :person and entry_key = :key")
                .param("person", actor.personId())
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(IncidentId::new)
                .orElseGet(() -> first(command, key, actor));
    }

    private IncidentId first(RegisterIncident command, UUID key, Actor actor) {
        var made = registration.register(command, actor);
        jdbc.sql("insert into incident_entry (person_id, entry_key, incident_id) values (:person, :key, :incident)")
                .param("person", actor.personId())
                .param("key", key)
                .param("incident", made.value())
                .update();
        return made;
    }
}
