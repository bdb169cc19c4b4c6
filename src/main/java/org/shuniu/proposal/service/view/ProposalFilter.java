package org.shuniu.proposal.service.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;

/**
 * What a list is narrowed to; kept in its address.
 *
 * @param text in title, number or proposer
 * @param unit part of the name of a unit that has a share
 */
public record ProposalFilter(
        @Nullable String text,
        @Nullable ProposalKind kind,
        @Nullable ProposalStatus status,
        @Nullable Light light,
        @Nullable String session,
        @Nullable String unit,
        @Nullable Sort sort) {

    /** Orders a reader may choose. */
    public enum Sort {
        DUE("case when s.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY') then s.due_on end nulls last, s.id desc"),
        NEWEST("s.moved_at desc, s.id desc"),
        NUMBER("s.session_name, s.kind, length(ltrim(s.number, '0')), s.number, s.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        /** Order-by clause; a constant, never text of a reader. */
        public String sql() {
            return sql;
        }
    }

    public static ProposalFilter none() {
        return new ProposalFilter(null, null, null, null, null, null, null);
    }

    public Sort order() {
        return sort == null ? Sort.DUE : sort;
    }
}
