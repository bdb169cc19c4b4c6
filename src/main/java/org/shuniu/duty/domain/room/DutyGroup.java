package org.shuniu.duty.domain.room;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group (班组) of a duty room: officers who take their turn together. */
@Entity
public class DutyGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private String name;
    private int position;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @OrderBy("position")
    private List<GroupMember> members = new ArrayList<>();

    protected DutyGroup() {}

    public DutyGroup(long roomId, String name) {
        this.roomId = roomId;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Its place in the rotation, from 0. */
    public void comes(int at) {
        position = at;
    }

    /** These officers, in this order, in place of whoever was in it. */
    public void gather(List<Long> people) {
        if (!people.equals(people())) {
            members.clear();
            for (int at = 0; at < people.size(); at++) {
                members.add(new GroupMember(roomId, people.get(at), at));
            }
        }
    }

    public void leave(long personId) {
        gather(people().stream().filter(person -> person != personId).toList());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long roomId() {
        return roomId;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    /** Ids of its officers in order. */
    public List<Long> people() {
        return members.stream().map(GroupMember::personId).toList();
    }
}
