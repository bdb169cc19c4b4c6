package org.shuniu.supervision.service.board;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shuniu.ShuniuApplication;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database of its own with matters (100,000, or as many as the first argument says) and prints how long the
 * figures take. Run it with the test class path, for example -Xmx512m.
 */
public final class BoardTiming {
    private static final int WARM_UP = 3;
    private static final int RUNS = 15;

    private BoardTiming() {}

    public static void main(String[] arguments) throws Exception {
        int matters = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        var directory = Files.createTempDirectory("board-timing");
        var application = new SpringApplication(ShuniuApplication.class);
        try (var context = application.run("--server.port=0", "--shuniu.data-dir=" + directory)) {
            var jdbc = context.getBean(JdbcClient.class);
            fill(jdbc, matters);
            var people = context.getBean(Directory.class);
            var board = context.getBean(BoardQueries.class);
            measure("supervision, " + matters + " matters", board, person(jdbc, people, "gaoyuan"));
            measure("one unit of sixty", board, person(jdbc, people, "baizhi"));
        }
    }

    private static Actor person(JdbcClient jdbc, Directory directory, String account) {
        long id = jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
        return directory.actor(id, null).orElseThrow();
    }

    private static void measure(String what, BoardQueries board, Actor actor) {
        List<Long> times = new ArrayList<>();
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            board.board(BoardFilter.none(), actor);
            if (i >= 0) {
                times.add(System.nanoTime() - start);
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%s: median %d ms, longest %d ms%n",
                what, times.get(RUNS / 2) / 1_000_000, times.get(RUNS - 1) / 1_000_000);
    }

    /** Two parts for every third matter, one in seven still open, sixty units, eight sources, spread over two years. */
    private static void fill(JdbcClient jdbc, int matters) {
        for (String sql : FILL.split(";\n")) {
            var statement = jdbc.sql(sql);
            if (sql.contains(":matters")) {
                statement = statement.param("matters", matters);
            }
            statement.update();
        }
    }

    private static final String FILL = """
            insert into matter (proposer_id, proposer_name, organ_id, organ_name, government_id, created_at, created_on, source,
              self_initiated, title, text, form, hot, difficult, reporting, leader_id, leader_name, status, round, number,
              number_year, sequence, moved_at)
            select 1, '高远', o.organ_id, o.name, o.organ_id, now(), current_date - i % 730,
              (array['MAJOR_MATTER', 'MAJOR_DECISION', 'DEPLOYMENT', 'INSTRUCTION', 'MEETING_DECISION', 'CONGRESS_PROPOSAL',
                'CPPCC_PROPOSAL', 'SUPERIOR'])[1 + i % 8], false, '第' || i || '项任务', '任务', 'DAILY', false, false, 'NONE',
              500000 + i % 12, '领导', case when i % 7 = 0 then 'UNDER_WAY' else 'CLOSED' end, 1,
              '督〔2030〕' || i || '号', 2030, i, now()
            from generate_series(1, :matters) i
            cross join (select organ_id, name from organ_name where name = '云江省人民政府办公厅' limit 1) o;
            insert into matter_part (matter_id, role, unit_id, unit_name, unit_organ_id, status, round, assigned_on,
              original_due_on, due_on, yellow_from, reported_on, ended_on)
            select m.id, case when n = 0 then 'LEAD' else 'CO' end, u.unit, '单位' || u.unit, u.unit,
              case when m.status = 'CLOSED' then 'ACCEPTED' else 'RECEIVED' end, 1, m.created_on, m.created_on + 30,
              m.created_on + 30 + case when m.status = 'CLOSED' then 0 else (m.sequence % 730)::int end,
              m.created_on + 26 + case when m.status = 'CLOSED' then 0 else (m.sequence % 730)::int end,
              case when m.status = 'CLOSED' then m.created_on + 20 + (m.sequence % 15)::int end,
              case when m.status = 'CLOSED' then m.created_on + 36 end
            from matter m cross join generate_series(0, 1) n
            cross join lateral (select case when (m.sequence + n) % 60 = 0 then (select max(organ_id) from organ_name
              where name = '云江省水务厅') else 700000 + (m.sequence + n) % 60 end as unit) u
            where m.number_year = 2030 and (n = 0 or m.sequence % 3 = 0);
            insert into matter_event (matter_id, part_id, round, action, by_id, by_name, by_unit, done_at, done_on)
            select p.matter_id, p.id, 1, e.action, 1, '白芷', '办公室', p.assigned_on + e.days * interval '1 day' + e.at,
              p.assigned_on + e.days
            from matter_part p cross join (values (1, 'ASSIGN', 0, interval '9 hours'), (2, 'RECEIVE', 0, interval '15 hours'),
              (3, 'REPORT', 20, interval '10 hours'), (4, 'ACCEPT', 22, interval '16 hours')) e(step, action, days, at)
            where p.unit_name like '单位%' and (p.status = 'ACCEPTED' or e.step < 3) order by p.id, e.step;
            insert into matter_audit (matter_id, part_id, round, accepted, remark, by_id, by_name, by_unit, done_at)
            select p.matter_id, p.id, 1, p.id % 9 > 0, '审核', 1, '高远', '督查处', p.assigned_on + interval '22 days'
            from matter_part p where p.unit_name like '单位%' and p.status = 'ACCEPTED';
            insert into access_grant (principal, subject_kind, sort_date, subject_id)
            select g.principal, 'MATTER', m.created_on, m.id from matter m
            cross join lateral (values ('r:SUPERVISOR@' || m.organ_id), ('r:SUPERVISION_HEAD@' || m.organ_id),
              ('p:' || m.leader_id)) g(principal) where m.number_year = 2030;
            insert into access_grant (principal, subject_kind, sort_date, subject_id)
            select distinct 'r:SUPERVISION_LIAISON@' || p.unit_id, 'MATTER', current_date, p.matter_id from matter_part p
            where p.unit_name like '单位%';
            analyze""";
}
