package org.shuniu.identity.service.organ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.audit.Trail;
import org.shuniu.identity.domain.Organ;
import org.shuniu.identity.domain.OrganLineage;
import org.shuniu.identity.domain.OrganLineage.Kind;
import org.shuniu.identity.domain.OrganLineageRepository;
import org.shuniu.identity.domain.OrganRepository;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding, renaming, moving, merging, splitting and closing of organs; by the 系统管理员. */
@Service
@Transactional
public class OrganService {
    private final OrganRepository organs;
    private final OrganLineageRepository lineages;
    private final OrganRelations relations;
    private final IdentityPolicy policy;
    private final Trail trail;
    private final Clock clock;

    OrganService(
            OrganRepository organs,
            OrganLineageRepository lineages,
            OrganRelations relations,
            IdentityPolicy policy,
            Trail trail,
            Clock clock) {
        this.organs = organs;
        this.lineages = lineages;
        this.relations = relations;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public long found(FoundOrgan command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Organ organ = create(command);
        record(actor, "identity.ORGAN_FOUNDED", ref(organ), Map.of("name", organ.name()));
        return organ.id();
    }

    Organ create(FoundOrgan command) {
        LocalDate from = command.from() == null ? LocalDate.now(clock) : command.from();
        var organ = new Organ(command.type(), command.level(), command.name(), command.shortNameOrName(), from);
        organ.describe(command.code(), command.aliasSet(), command.isSeparate());
        organ.serve(command.servesId());
        organs.save(organ);
        if (command.parentId() != null) {
            organ.place(relations.requireParent(command.parentId(), null), from);
        }
        organs.flush();
        return organ;
    }

    public void rename(long id, RenameOrgan command, Actor actor) {
        Organ organ = managed(id, command.version(), actor);
        String before = organ.name();
        organ.rename(command.name(), command.shortNameOrName(), command.from());
        record(actor, "identity.ORGAN_RENAMED", ref(organ), Map.of("from", before, "to", command.name()));
    }

    public void edit(long id, EditOrgan command, Actor actor) {
        Organ organ = managed(id, command.version(), actor);
        organ.describe(command.code(), command.aliasSet(), command.isSeparate());
        organ.serve(command.servesId());
        organ.leadBy(relations.requireLeader(command.leaderPostId(), organ));
        var facts = Map.of("name", organ.name(), "leaderPost", String.valueOf(command.leaderPostId()));
        record(actor, "identity.ORGAN_EDITED", ref(organ), facts);
    }

    public void move(long id, MoveOrgan command, Actor actor) {
        Organ organ = managed(id, command.version(), actor);
        organ.place(
                command.parentId() == null ? null : relations.requireParent(command.parentId(), id), command.from());
        record(actor, "identity.ORGAN_MOVED", ref(organ), Map.of("parent", String.valueOf(command.parentId())));
    }

    public void close(long id, CloseOrgan command, Actor actor) {
        Organ organ = managed(id, command.version(), actor);
        relations.requireEmpty(organ);
        organ.close(command.lastDay());
        record(actor, "identity.ORGAN_CLOSED", ref(organ), Map.of("name", organ.name()));
    }

    /** The old ones end on the day before; the new one bears a new id even where it takes an old name. */
    public long merge(MergeOrgans command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        List<Organ> old =
                new HashSet<>(command.predecessors()).stream().map(this::known).toList();
        if (old.size() < 2) {
            throw new InvalidException(new Refusal("identity.organ.merge.two").at("predecessors"));
        }
        Organ successor = create(command.successor().from(command.on()));
        old.forEach(organ -> endInto(organ, successor, Kind.MERGE, command.on()));
        record(actor, "identity.ORGAN_MERGED", ref(successor), Map.of("from", ids(old)));
        return successor.id();
    }

    public List<Long> split(SplitOrgan command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Organ old = known(command.predecessor());
        if (command.successors().size() < 2) {
            throw new InvalidException(new Refusal("identity.organ.split.two").at("successors"));
        }
        List<Organ> fresh = command.successors().stream()
                .map(successor -> create(successor.from(command.on())))
                .toList();
        fresh.forEach(successor -> lineages.save(new OrganLineage(old.id(), successor.id(), Kind.SPLIT, command.on())));
        old.close(command.on().minusDays(1));
        record(actor, "identity.ORGAN_SPLIT", ref(old), Map.of("into", ids(fresh)));
        return fresh.stream().map(Organ::id).toList();
    }

    /** Written at once, because the tree is read by other statements than JPA's. */
    private void record(Actor actor, String verb, SubjectRef organ, Map<String, String> facts) {
        organs.flush();
        trail.record(actor, verb, organ, facts);
    }

    private void endInto(Organ organ, Organ successor, Kind kind, LocalDate on) {
        lineages.save(new OrganLineage(organ.id(), successor.id(), kind, on));
        organ.close(on.minusDays(1));
    }

    private Organ managed(long id, int version, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Organ organ = known(id);
        if (organ.version() != version) {
            throw new ConflictException(new Refusal("identity.stale"));
        }
        return organ;
    }

    private Organ known(long id) {
        return organs.findById(id).orElseThrow(NotFoundException::new);
    }

    private static String ids(List<Organ> organs) {
        return organs.stream().map(organ -> String.valueOf(organ.id())).collect(Collectors.joining(" "));
    }

    private static SubjectRef ref(Organ organ) {
        return new SubjectRef("ORGAN", organ.id());
    }
}
