package org.shuniu.numbering.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.numbering.domain.AccountState;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.IssuingAccount;
import org.shuniu.numbering.domain.IssuingAccountRepository;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.shuniu.numbering.domain.RequestedSeries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发文立户: an organ applies, the office of the government at its level decides, the series open. */
@Service
@Transactional
public class AccountService {
    static final String ACCOUNT = "ISSUING_ACCOUNT";

    private final IssuingAccountRepository accounts;
    private final NumberSeriesRepository series;
    private final NumberingPolicy policy;
    private final Trail trail;
    private final Clock clock;

    AccountService(
            IssuingAccountRepository accounts,
            NumberSeriesRepository series,
            NumberingPolicy policy,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.series = series;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public long apply(ApplyForAccount command, Actor actor) {
        long organId = command.organId() == null ? actor.organId() : command.organId();
        policy.requireOwn(actor, organId);
        NumberingPolicy.require(policy.refusalToApply(actor));
        var government = policy.governmentOf(organId)
                .orElseThrow(() -> new InvalidException(new Refusal("numbering.apply.noGovernment").at("organId")));
        if (accounts.existsByOrganIdAndState(organId, AccountState.APPLIED)) {
            throw new ConflictException(new Refusal("numbering.conflict.applied"));
        }
        var account = accounts.save(
                new IssuingAccount(organId, government.id(), command.reason().strip(), requested(command), act(actor)));
        record(actor, "numbering.APPLY_ACCOUNT", account);
        return account.id();
    }

    public void approve(long id, DecideAccount command, Actor actor) {
        var account = decided(id, command, actor);
        var opened = account.approve(blankToNull(command.remark()), act(actor));
        for (var one : opened) {
            if (series.existsByCode(one.code())) {
                throw new ConflictException(new Refusal("numbering.conflict.codeUsed", one.code()));
            }
        }
        series.saveAll(opened);
        record(actor, "numbering.APPROVE_ACCOUNT", account);
    }

    public void refuse(long id, DecideAccount command, Actor actor) {
        var account = decided(id, command, actor);
        var remark = blankToNull(command.remark());
        if (remark == null) {
            throw new InvalidException(new Refusal("numbering.reason.required").at("remark"));
        }
        account.refuse(remark, act(actor));
        record(actor, "numbering.REFUSE_ACCOUNT", account);
    }

    private IssuingAccount decided(long id, DecideAccount command, Actor actor) {
        var account = accounts.findById(id)
                .filter(found -> policy.canSee(actor, found))
                .orElseThrow(NotFoundException::new);
        NumberingPolicy.require(policy.refusalToDecide(actor, account.governmentId(), account.appliedBy()));
        if (command.version() != null && command.version() != account.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return account;
    }

    private List<RequestedSeries> requested(ApplyForAccount command) {
        List<RequestedSeries> wanted = new ArrayList<>();
        List<Refusal> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var line : command.wanted()) {
            String code = line.codeOrEmpty();
            if (!line.kindOrYearly().isCode(code)) {
                problems.add(new Refusal("numbering.apply.code.pattern", code).at("series"));
            } else if (!seen.add(code) || series.existsByCode(code)) {
                problems.add(new Refusal("numbering.apply.code.used", code).at("series"));
            } else if (line.purposeOrEmpty().isEmpty()) {
                problems.add(new Refusal("numbering.apply.purpose.required", code).at("series"));
            }
            wanted.add(new RequestedSeries(code, line.kindOrYearly(), line.purposeOrEmpty()));
        }
        if (wanted.isEmpty()) {
            problems.add(new Refusal("numbering.apply.series.required").at("series"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return wanted;
    }

    private void record(Actor actor, String verb, IssuingAccount account) {
        trail.record(
                actor, verb, new SubjectRef(ACCOUNT, account.id()), Map.of("organ", String.valueOf(account.organId())));
    }

    private Act act(Actor actor) {
        return Act.of(actor, clock.instant());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
