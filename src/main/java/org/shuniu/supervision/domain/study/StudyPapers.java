package org.shuniu.supervision.domain.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.basis.BasisTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the words of reports went; written once and stays. */
@Repository
public class StudyPapers {
    private final JdbcClient jdbc;

    StudyPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(BasisTaken taken) {
        jdbc.sql("""
                        insert into supervision_study_paper (study_id, paper_kind, paper_id, title, address, by_name,
                          done_at) values (:study, :kind, :id, :title, :link, :name, :at) on conflict do nothing""")
                .param("study", taken.basis().id())
                .param("kind", taken.paper().kind())
                .param("id", taken.paper().id())
                .param("title", taken.title())
                .param("link", taken.link())
                .param("name", taken.actor().signature())
                .param("at", Timestamp.from(taken.at()))
                .update();
    }

    public List<StudyPaper> of(long studyId) {
        return jdbc.sql("select * from supervision_study_paper where study_id = :study order by id")
                .param("study", studyId)
                .query((row, number) -> paper(row))
                .list();
    }

    private static StudyPaper paper(ResultSet row) throws SQLException {
        return new StudyPaper(
                new SubjectRef(row.getString("paper_kind"), row.getLong("paper_id")),
                row.getString("title"),
                row.getString("address"),
                row.getString("by_name"),
                row.getTimestamp("done_at").toInstant());
    }
}
