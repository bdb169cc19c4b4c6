package org.shuniu.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.work.ContactWay;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.AssignProposal;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.LogContact;
import org.shuniu.proposal.service.command.RecordReply;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.handling.AssignmentService;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.handling.ReplyService;
import org.shuniu.proposal.service.handling.UnitService;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ProposalView;
import org.springframework.beans.factory.BeanFactory;

/**
 * Proposals in the demo office: 高远 registers and assigns, 白芷 is liaison of 省水务厅, 顾禾 of 省财政厅, 赵蘅 drafts in
 * 河湖管理处.
 */
public final class ProposalOffice {
    public static final String SESSION = "省十四届人大四次会议";
    public static final String WATER = "云江省水务厅";
    public static final String FINANCE = "云江省财政厅";
    public static final String FARMING = "云江省农业厅";
    public static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    private final BeanFactory beans;

    public ProposalOffice(BeanFactory beans) {
        this.beans = beans;
    }

    public Actor person(String account) {
        return beans.getBean(OfficeWalk.class).person(account);
    }

    public long organ(String name) {
        return beans.getBean(OfficeWalk.class).organ(name).id();
    }

    public static RegisterProposal registration(ProposalKind kind, String title) {
        var proposer = new RegisterProposal.Line("陆知秋", "青岚代表团", "0000-1000001", null);
        return new RegisterProposal(
                kind, SESSION, "T" + NUMBERS.incrementAndGet(), title, "建议加快办理。", null, List.of(proposer), 0);
    }

    public ProposalId registered(ProposalKind kind) {
        return beans.getBean(RegistrationService.class)
                .register(registration(kind, "关于加快水库除险加固的建议"), person("gaoyuan"));
    }

    public AssignProposal assignment(
            Handling handling, LocalDate on, @Nullable Integer months, @Nullable String reason, String... units) {
        var ids = Arrays.stream(units).map(this::organ).toList();
        return new AssignProposal(handling, on, months, reason, ids.get(0), ids.subList(1, ids.size()), 0);
    }

    public ProposalId assigned(ProposalKind kind, LocalDate on, String... units) {
        var id = registered(kind);
        assign(id, assignment(Handling.LEAD_CO, on, null, null, units));
        return id;
    }

    public void assign(ProposalId id, AssignProposal command) {
        beans.getBean(AssignmentService.class).assign(id, command, person("gaoyuan"));
    }

    public void accept(ProposalId id, String account) {
        units().accept(id, new AcceptProposal(null, version(id)), person(account));
    }

    /** Accepted by 白芷 for 河湖管理处. */
    public ProposalId underWay(ProposalKind kind, LocalDate on, String... units) {
        var id = assigned(kind, on, units);
        long rivers = beans.getBean(OfficeWalk.class).organOrUnit("云江省水务厅河湖管理处");
        units().accept(id, new AcceptProposal(rivers, version(id)), person("baizhi"));
        return id;
    }

    public void decline(ProposalId id, String account) {
        units().decline(id, new GiveReason("不属于本单位职责。", version(id)), person(account));
    }

    public void contact(ProposalId id, String account) {
        contact(id, account, LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
    }

    public void contact(ProposalId id, String account, LocalDate on) {
        units().logContact(id, new LogContact(on, ContactWay.VISIT, "陆知秋", "当面听取意见。", version(id)), person(account));
    }

    public DraftReply answer(ProposalId id, String answerClass, @Nullable String explanation) {
        return new DraftReply(answerClass, "已列入今年计划，资金已经落实。", explanation, false, null, version(id));
    }

    /** Answered on paper. */
    public void recordReply(ProposalId id, String account, LocalDate on) {
        replies().record(id, new RecordReply("A", null, false, null, "云水提〔2026〕1号", on, version(id)), person(account));
    }

    public ReplyService replies() {
        return beans.getBean(ReplyService.class);
    }

    public UnitService units() {
        return beans.getBean(UnitService.class);
    }

    public ProposalView view(ProposalId id) {
        return beans.getBean(ProposalQueries.class).view(id, person("gaoyuan"));
    }

    public int version(ProposalId id) {
        return view(id).version();
    }
}
