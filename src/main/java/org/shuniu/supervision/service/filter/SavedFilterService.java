package org.shuniu.supervision.service.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.FilterMoved;
import org.shuniu.supervision.domain.filter.SavedFilter;
import org.shuniu.supervision.domain.filter.SavedFilterRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own filters of the list of matters: kept under a name, renamed, removed; nobody else's. */
@Service
@Transactional
public class SavedFilterService {
    static final int MOST = 20;

    private final SavedFilterRepository filters;
    private final SecrecyGuard secrecy;
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    SavedFilterService(
            SavedFilterRepository filters, SecrecyGuard secrecy, ApplicationEventPublisher events, OfficeTime time) {
        this.filters = filters;
        this.secrecy = secrecy;
        this.events = events;
        this.time = time;
    }

    /** Read anew: what a filter no longer can mean is left out. */
    @Transactional(readOnly = true)
    public List<FilterLink> of(Actor actor) {
        return filters.findByPersonIdOrderByName(actor.personId()).stream()
                .map(SavedFilterService::link)
                .toList();
    }

    @Transactional(readOnly = true)
    public FilterLink one(long id, Actor actor) {
        return link(own(id, actor));
    }

    private static FilterLink link(SavedFilter filter) {
        return new FilterLink(filter.id(), filter.name(), FilterText.canonical(filter.query()));
    }

    public FilterLink save(SaveFilter command, Actor actor) {
        requireBusiness(actor);
        var mine = filters.findByPersonIdOrderByName(actor.personId());
        String name = name(command.name(), mine, null, actor);
        String query = FilterText.canonical(command.query());
        if (query.isEmpty()) {
            throw new InvalidException(new Refusal("matterFilter.invalid.empty").at("name"));
        }
        if (mine.size() >= MOST) {
            throw new InvalidException(new Refusal("matterFilter.invalid.tooMany", MOST).at("name"));
        }
        secrecy.requireUnmarked("name", FilterText.read(query).text(), actor);
        var filter = filters.save(new SavedFilter(actor.personId(), name, query, time.now()));
        moved(filter, "SAVE", actor);
        return link(filter);
    }

    public FilterLink rename(long id, RenameFilter command, Actor actor) {
        var filter = own(id, actor);
        filter.rename(name(command.name(), filters.findByPersonIdOrderByName(actor.personId()), filter, actor));
        moved(filter, "RENAME", actor);
        return link(filter);
    }

    public void remove(long id, Actor actor) {
        var filter = own(id, actor);
        moved(filter, "REMOVE", actor);
        filters.delete(filter);
    }

    private SavedFilter own(long id, Actor actor) {
        return filters.findByIdAndPersonId(id, actor.personId()).orElseThrow(NotFoundException::new);
    }

    private static void requireBusiness(Actor actor) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("supervision.refused.administrator"));
        }
    }

    private String name(String asked, List<SavedFilter> mine, @Nullable SavedFilter self, Actor actor) {
        secrecy.requireUnmarked("name", asked, actor);
        String name = asked.strip();
        boolean taken = mine.stream()
                .anyMatch(other -> (self == null || other.id() != self.id())
                        && other.name().equals(name));
        if (taken) {
            throw new InvalidException(new Refusal("matterFilter.invalid.sameName").at("name"));
        }
        return name;
    }

    private void moved(SavedFilter filter, String step, Actor actor) {
        events.publishEvent(new FilterMoved(filter.id(), step, filter.name(), actor, time.now()));
    }
}
