-- A proposal of several units was answered on the day of the latest answer, not of the one recorded last.
update proposal p set replied_on = latest.answered_on
from (select proposal_id, max(answered_on) as answered_on from proposal_part
      where role <> 'CO' and state = 'ANSWERED' group by proposal_id) latest
where latest.proposal_id = p.id and p.replied_on < latest.answered_on;
