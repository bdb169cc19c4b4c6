package org.shuniu.duty.service.alert;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.alert.Alert;
import org.shuniu.duty.domain.alert.AlertRepository;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.identity.Directory;
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
    private final Directory directory;
    private final MessageSource words;

    AlertQueries(AlertRepository alerts, Directory directory, MessageSource words) {
        this.alerts = alerts;
        this.directory = directory;
        this.words = words;
    }

    /** Who sits in a duty room, signs for it or leads: to these emergencies are reported. */
    public static Set<Role> told() {
        return EnumSet.copyOf(TOLD);
    }

    @Override
    public boolean concerns(Actor actor) {
        return !actor.isAdministrator()
                && (TOLD.stream().anyMatch(actor::has) || !actor.standsInFor().isEmpty());
    }

    @Override
    public List<Urgent> open(Actor actor) {
        var open = alerts.openOf(StandingIn.covered(actor));
        var names = names(open, actor);
        return open.stream()
                .map(alert -> new Urgent(
                        alert.id(),
                        alert.messageKey(),
                        alert.words(),
                        names.get(alert.personId()),
                        alert.raisedAt(),
                        alert.link(),
                        "/duty-alerts/" + alert.id() + "/acknowledgement"))
                .toList();
    }

    /** Of the others; none where all is the reader's own, and then nothing is asked. */
    private Map<Long, String> names(List<Alert> found, Actor actor) {
        var others = found.stream()
                .map(Alert::personId)
                .filter(id -> id != actor.personId())
                .collect(Collectors.toSet());
        return others.isEmpty() ? Map.of() : directory.personNames(others);
    }

    /** Ids of the open alerts of each of these persons. */
    public Map<Long, List<Long>> open(Collection<Long> persons) {
        return alerts.open(persons);
    }

    public PageOf<AlertLine> page(Actor actor, int page, Locale locale) {
        int number = PageOf.number(page);
        var persons = StandingIn.covered(actor);
        var found = alerts.all(persons, PAGE, (number - 1L) * PAGE);
        var names = names(found, actor);
        var lines = found.stream()
                .map(alert -> line(alert, names.get(alert.personId()), locale))
                .toList();
        long total = alerts.count(persons, COUNTED + 1);
        return new PageOf<>(lines, number, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private AlertLine line(Alert alert, @Nullable String forWhom, Locale locale) {
        String text = words.getMessage(alert.messageKey(), alert.words().toArray(), locale);
        return new AlertLine(
                alert.id(),
                text,
                alert.link(),
                forWhom,
                alert.raisedAt(),
                alert.acknowledgedAt(),
                alert.acknowledgedBy());
    }
}
