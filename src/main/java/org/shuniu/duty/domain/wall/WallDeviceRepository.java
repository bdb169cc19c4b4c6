package org.shuniu.duty.domain.wall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface WallDeviceRepository extends JpaRepository<WallDevice, Long> {
    Optional<WallDevice> findByHash(String hash);

    List<WallDevice> findByRoomIdInOrderByIdDesc(Collection<Long> rooms);
}
