package org.shuniu.supervision.domain.inspection.object;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** What the unit reports about a rectification, with its evidence; never changed. */
@Entity
@Immutable
@Table(name = "inspection_rectification_report")
public class RectificationReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long rectificationId;
    private int round;
    private String text;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_rectification_file", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Long> files = new ArrayList<>();

    @Embedded
    private By by;

    protected RectificationReport() {}

    public RectificationReport(InspectionRectification about, String text, Collection<Long> files, By by) {
        this.rectificationId = about.id();
        this.round = about.round();
        this.text = text;
        this.files = new ArrayList<>(files);
        this.by = by;
    }

    public long rectificationId() {
        return rectificationId;
    }

    public int round() {
        return round;
    }

    public String text() {
        return text;
    }

    public List<Long> files() {
        return List.copyOf(files);
    }

    public By by() {
        return by;
    }
}
