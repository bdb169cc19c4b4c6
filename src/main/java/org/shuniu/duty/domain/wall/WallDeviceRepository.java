package org.shuniu.duty.domain.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface WallDeviceRepository extends JpaRepository<WallDevice, Long> {
    Optional<WallDevice> findByHash(String hash);

    List<WallDevice> findByRoomIdInOrderByIdDesc(Collection<Long> rooms);

    @Modifying
    @Query("update WallDevice one set one.lastUsedAt = :at where one.id = :id")
    void noteUse(long id, Instant at);
}
