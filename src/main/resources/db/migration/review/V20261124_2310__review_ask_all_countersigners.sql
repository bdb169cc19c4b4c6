-- 会签 waits for every unit that is listed; routes that said otherwise let units fall silent.
update route_step set who = 'CHOSEN', param = null, mode = 'ALL'
where kind = 'COUNTERSIGN' and (who <> 'CHOSEN' or mode <> 'ALL');

update case_step s set who = 'CHOSEN', param = null, mode = 'ALL'
from review_case c
where c.id = s.case_id and c.status = 'OPEN' and s.kind = 'COUNTERSIGN' and (s.who <> 'CHOSEN' or s.mode <> 'ALL');
