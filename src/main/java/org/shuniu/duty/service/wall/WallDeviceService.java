package org.shuniu.duty.service.wall;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.duty.WallScreen;
import org.shuniu.duty.WallScreens;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.wall.WallDevice;
import org.shuniu.duty.domain.wall.WallDeviceRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Screens of the own organ's duty rooms: let in and out by 值班室主任; a token is shown in full only once. */
@Service
@Transactional
public class WallDeviceService implements WallScreens {
    private static final String PREFIX = "shuniuwall_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WallDeviceRepository devices;
    private final DutyRooms rooms;
    private final Trail trail;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    WallDeviceService(
            WallDeviceRepository devices, DutyRooms rooms, Trail trail, SecrecyGuard secrecy, OfficeTime time) {
        this.devices = devices;
        this.rooms = rooms;
        this.trail = trail;
        this.secrecy = secrecy;
        this.time = time;
    }

    /** The own rooms, 总值班室 first. */
    @Transactional(readOnly = true)
    public Map<Long, String> roomNames(Actor actor) {
        requireDirector(actor);
        var names = new LinkedHashMap<Long, String>();
        rooms.own(actor).forEach(room -> names.put(room.id(), room.name()));
        return names;
    }

    /** Screens of the own rooms, newest first, with those that were revoked. */
    @Transactional(readOnly = true)
    public List<WallDeviceRow> devices(Actor actor) {
        var names = roomNames(actor);
        return devices.findByRoomIdInOrderByIdDesc(names.keySet()).stream()
                .map(device -> new WallDeviceRow(
                        device.id(),
                        device.name(),
                        names.getOrDefault(device.roomId(), ""),
                        device.issuedByName(),
                        device.issuedAt(),
                        device.lastUsedAt(),
                        device.revokedAt()))
                .toList();
    }

    public IssuedWallDevice issue(IssueWallDevice command, Actor actor) {
        requireDirector(actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        long chosen = Objects.requireNonNull(command.room());
        var room = rooms.own(actor).stream()
                .filter(own -> own.id() == chosen)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("duty.wall.room.required").at("room")));
        String token = PREFIX + random();
        var device = new WallDevice(room.id(), command.name().strip(), hash(token));
        device.issue(actor.personId(), actor.signature(), time.now());
        devices.save(device);
        trail.record(actor, "wallDevice.ISSUE", subject(device.id()), Map.of("name", device.name()));
        return new IssuedWallDevice(device.id(), device.name(), room.name(), token);
    }

    /** At once: the screen's next look, seconds later, finds the door shut. */
    public void revoke(long id, Actor actor) {
        requireDirector(actor);
        var own = rooms.own(actor).stream().map(DutyRoom::id).toList();
        var device = devices.findById(id)
                .filter(found -> own.contains(found.roomId()))
                .orElseThrow(NotFoundException::new);
        device.revoke(time.now());
        trail.record(actor, "wallDevice.REVOKE", subject(id), Map.of("name", device.name()));
    }

    @Override
    public Optional<WallScreen> opened(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return devices.findByHash(hash(token)).filter(WallDevice::isGood).map(device -> {
            if (device.isUseToNote(time.now())) {
                devices.noteUse(device.id(), time.now());
            }
            return new WallScreen(device.id(), device.roomId(), device.name());
        });
    }

    private static void requireDirector(Actor actor) {
        if (!actor.has(Role.DUTY_DIRECTOR)) {
            throw new RefusedException(new Refusal("duty.wall.refused.notDirector"));
        }
    }

    private static SubjectRef subject(long id) {
        return new SubjectRef("WALL_DEVICE", id);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
