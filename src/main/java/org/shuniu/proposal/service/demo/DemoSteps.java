package org.shuniu.proposal.service.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.domain.work.ContactWay;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.LogContact;
import org.shuniu.proposal.service.command.MergeProposal;
import org.shuniu.proposal.service.command.RateReply;
import org.shuniu.proposal.service.command.RecordReply;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.springframework.stereotype.Component;

/** Takes an assigned proposal to the state that the demo shows. */
@Component
class DemoSteps {
    private final DemoDesks desks;
    private final DemoPeople people;
    private final ProposalQueries proposals;
    private final OfficeTime time;

    DemoSteps(DemoDesks desks, DemoPeople people, ProposalQueries proposals, OfficeTime time) {
        this.desks = desks;
        this.people = people;
        this.proposals = proposals;
        this.time = time;
    }

    int version(ProposalId id) {
        return proposals.view(id, people.supervisor()).version();
    }

    void onward(ProposalId id, String state, String lead, List<String> coUnits) {
        if (state.equals("ASSIGNED")) {
            return;
        }
        if (state.equals("RETURNED")) {
            var reason = new GiveReason("水质监测属卫生健康部门职责，建议调整承办单位。", version(id));
            desks.units().decline(id, reason, people.liaison(lead));
            return;
        }
        accept(id, lead, state.equals("LETTER"));
        for (String unit : coUnits) {
            accept(id, unit, false);
            desks.units().giveOpinion(id, new GiveOpinion("所需资金按程序纳入年度预算统筹安排。", version(id)), people.liaison(unit));
        }
        if (!state.equals("LATE") && !state.equals("YELLOW")) {
            contact(id, lead);
        }
        answer(id, state, lead);
    }

    private void accept(ProposalId id, String unit, boolean toDivision) {
        @Nullable Long division = toDivision ? people.drafter(unit).unitId() : null;
        desks.units().accept(id, new AcceptProposal(division, version(id)), people.liaison(unit));
    }

    private void contact(ProposalId id, String unit) {
        String person = String.valueOf(
                proposals.view(id, people.supervisor()).proposers().get(0).name());
        LocalDate on = time.today().minusDays(10);
        desks.units()
                .logContact(
                        id,
                        new LogContact(on, ContactWay.MEETING, person, "当面听取意见，介绍工作进展，提出人表示理解。", version(id)),
                        people.liaison(unit));
    }

    private void answer(ProposalId id, String state, String lead) {
        switch (state) {
            case "LETTER" ->
                desks.replies()
                        .draft(
                                id,
                                new DraftReply(
                                        "B",
                                        "我厅高度重视河道采砂管理工作。一是完善许可制度，二是加强日常巡查，三是严格执法。有关办法已列入明年工作计划。",
                                        null,
                                        false,
                                        null,
                                        version(id)),
                                people.drafter(lead));
            case "REPLIED" -> reply(id, lead, "云财提〔2026〕5号", "A");
            case "REDONE" -> {
                reply(id, lead, "云财提〔2026〕6号", "C");
                rate(id, Verdict.UNSATISFIED, "答复没有针对建议内容，希望重新办理。");
            }
            case "CLOSED" -> {
                reply(id, lead, "云农提〔2026〕2号", "B");
                rate(id, Verdict.SATISFIED, null);
                desks.closing().close(id, new Confirm(null, version(id)), people.supervisor());
            }
            default -> {}
        }
    }

    private void reply(ProposalId id, String lead, String number, String answerClass) {
        String explanation = answerClass.equals("C") ? "现行制度暂无依据，已向提出人当面解释。" : null;
        var on = time.today().minusDays(5);
        desks.replies()
                .record(
                        id,
                        new RecordReply(answerClass, explanation, false, null, number, on, version(id)),
                        people.liaison(lead));
    }

    private void rate(ProposalId id, Verdict verdict, @Nullable String remark) {
        var on = time.today().minusDays(2);
        desks.closing().rate(id, new RateReply(verdict, on, remark, version(id)), people.supervisor());
    }

    void merge(ProposalId leader, ProposalId other) {
        desks.merging().merge(other, new MergeProposal(leader.value(), version(other)), people.supervisor());
    }
}
