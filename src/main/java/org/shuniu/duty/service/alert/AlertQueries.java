package org.shuniu.duty.service.alert;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.alert.Alert;
import org.shuniu.duty.domain.alert.AlertRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.UrgentNotices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own alerts: those above every page, and all there ever were. */
@Service
@Transactional(readOnly = true)
public class AlertQueries implements UrgentNotices {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final Set<Role> TOLD = EnumSet.of(
            Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.EMERGENCY_SIGNER, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY);

    private final AlertRepository alerts;
    private final MessageSource words;

    AlertQueries(AlertRepository alerts, MessageSource words) {
        this.alerts = alerts;
        this.words = words;
    }

    /** Who sits in a duty room, signs for it or leads: to these emergencies are reported. */
    public static Set<Role> told() {
        return EnumSet.copyOf(TOLD);
    }

    @Override
    public boolean concerns(Actor actor) {
        return !actor.isAdministrator() && TOLD.stream().anyMatch(actor::has);
    }

    @Override
    public List<Urgent> open(Actor actor) {
        return alerts.open(actor.personId()).stream()
                .map(alert -> new Urgent(
                        alert.id(),
                        alert.messageKey(),
                        alert.words(),
                        alert.raisedAt(),
                        alert.link(),
                        "/duty-alerts/" + alert.id() + "/acknowledgement"))
                .toList();
    }

    /** Ids of the open alerts of each of these persons. */
    public Map<Long, List<Long>> open(Collection<Long> persons) {
        return alerts.open(persons);
    }

    public PageOf<AlertLine> page(Actor actor, int page, Locale locale) {
        int number = PageOf.number(page);
        var lines = alerts.all(actor.personId(), PAGE, (number - 1L) * PAGE).stream()
                .map(alert -> line(alert, locale))
                .toList();
        long total = alerts.count(actor.personId(), COUNTED + 1);
        return new PageOf<>(lines, number, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private AlertLine line(Alert alert, Locale locale) {
        String text = words.getMessage(alert.messageKey(), alert.words().toArray(), locale);
        return new AlertLine(alert.id(), text, alert.link(), alert.raisedAt(), alert.acknowledgedAt());
    }
}
