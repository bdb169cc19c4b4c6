package org.shuniu.proposal.service.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.Option;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.service.Desks;
import org.shuniu.proposal.service.ProposalSettings;
import org.shuniu.proposal.service.view.ProposalView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a form lets choose: units, divisions, classes, a work file. */
@Service
@Transactional(readOnly = true)
public class ChoiceQueries {
    private final Desks desks;
    private final ProposalSettings settings;
    private final JdbcClient jdbc;

    public ChoiceQueries(Desks desks, ProposalSettings settings, JdbcClient jdbc) {
        this.desks = desks;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** Organs to which the reader's office may assign. */
    public List<Option> units(Actor actor) {
        return desks.assignable(actor).stream()
                .map(unit -> Option.named(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    /** Congresses and CPPCC committees. */
    public List<Option> bodies() {
        return desks.bodies().stream()
                .map(body -> Option.named(String.valueOf(body.id()), body.name()))
                .toList();
    }

    /** 内设机构 of the reader's organ. */
    public List<Option> divisions(Actor actor) {
        return desks.directory().unitsOf(actor.organId()).stream()
                .map(unit -> Option.named(String.valueOf(unit.id()), unit.shortName()))
                .toList();
    }

    public List<Option> classes(ProposalView proposal) {
        return settings.classes(proposal.kind()).stream()
                .map(each -> Option.key(each, "proposal.class." + each))
                .toList();
    }

    /** Shares that units have declined. */
    public static List<Option> declined(ProposalView proposal) {
        return proposal.parts().stream()
                .filter(part -> part.state() == PartState.DECLINED)
                .map(part -> Option.named(String.valueOf(part.id()), part.unitName()))
                .toList();
    }

    /** Open proposals of the same office whose answer the same units owe, in whatever order: they may lead the file. */
    public List<Option> leaders(ProposalView proposal, Actor actor) {
        return jdbc.sql("select s.id, s.number, s.title from proposal s where " + Visibility.PREDICATE + " and "
                        + ListSql.RUNNING + """
                         and s.id <> :self and s.merged_into is null
                         and s.office_id = (select t.office_id from proposal t where t.id = :self)
                         and (""" + unitsOf("s.id") + ") = (" + unitsOf(":self")
                        + ") order by s.id desc limit 100")
                .param("principals", Principals.of(actor))
                .param("subjectKind", ProposalId.KIND)
                .param("self", proposal.id())
                .query((row, number) -> Option.named(
                        String.valueOf(row.getLong("id")), row.getString("number") + " " + row.getString("title")))
                .list();
    }

    private static String unitsOf(String proposal) {
        return """
                select array_agg(distinct u.unit_id order by u.unit_id) from proposal_part u
                where u.role <> 'CO' and u.state <> 'REPLACED' and u.proposal_id =\s""" + proposal;
    }
}
