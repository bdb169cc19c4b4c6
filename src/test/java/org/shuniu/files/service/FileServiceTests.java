package org.shuniu.files.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.audit.domain.TrailRepository;
import org.shuniu.audit.service.TrailService;
import org.shuniu.files.SampleFiles;
import org.shuniu.files.StoredFile;
import org.shuniu.files.domain.ContentStore;
import org.shuniu.files.domain.StoredFileRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.support.FixedClock;
import org.shuniu.support.People;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    FileService.class,
    FileRegister.class,
    DownloadService.class,
    SweepService.class,
    StoredFileRepository.class,
    TrailService.class,
    TrailRepository.class
})
class FileServiceTests {
    private static final Path FOLDER = Path.of("target", "files-" + TestSocketUtils.findAvailableTcpPort());
    private static final Actor CLERK = People.drafter();
    private static long lastSubject = 1000;

    @TestConfiguration
    static class Parts {
        @Bean
        FixedClock clock() {
            return FixedClock.on("2026-05-06");
        }

        @Bean
        ContentStore contents() {
            return new ContentStore(FOLDER);
        }

        @Bean
        FileService.Limits limits(FixedClock clock) {
            return new FileService.Limits(new FilesSettings(DataSize.ofKilobytes(64)), clock);
        }

        @Bean
        SecrecyGuard secrecy() {
            return new SecrecyGuard() {
                @Override
                public void requireUnmarked(String field, String text, Actor actor) {
                    if (isMarked(text)) {
                        throw new InvalidException(new Refusal("rules.refused.secret").at(field));
                    }
                }

                @Override
                public boolean isMarked(String text) {
                    return text != null && text.contains("机密");
                }
            };
        }
    }

    @Autowired
    private FileService files;

    @Autowired
    private DownloadService downloads;

    @Autowired
    private SweepService sweeps;

    @Autowired
    private ContentStore contents;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private SubjectRef subject;

    @BeforeEach
    void aSubjectThatTheOfficeSees() {
        clock.moveTo("2026-05-06");
        transaction = new TransactionTemplate(transactions);
        subject = new SubjectRef("DOCUMENT", ++lastSubject);
        transaction.executeWithoutResult(
                status -> grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.organ(CLERK.organId()))));
    }

    @Test
    void storesOnceWhatIsUploadedTwice() throws IOException {
        StoredFile first = store("请示.pdf", SampleFiles.pdf("one"));
        StoredFile second =
                files.store(subject, "请示副本.pdf", Files.newInputStream(contents.pathOf(first.sha256())), CLERK);
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(files.of(subject)).extracting(StoredFile::name).containsExactly("请示.pdf", "请示副本.pdf");
        assertThat(Files.readAllBytes(contents.pathOf(first.sha256()))).hasSize((int) first.size());
        assertThat(first.type()).isEqualTo("application/pdf");
    }

    @Test
    void refusesEmptyAndOversizedFilesAndLeavesNothing() throws IOException {
        assertRefused("a.txt", new byte[0], "files.refused.empty");
        assertRefused("a.txt", "x".repeat(65 * 1024).getBytes(StandardCharsets.UTF_8), "files.refused.tooLarge");
        assertThat(files.of(subject)).isEmpty();
        try (Stream<Path> parts = Files.list(FOLDER.resolve("incoming"))) {
            assertThat(parts).isEmpty();
        }
        assertThat(trail("refused")).containsExactly("files.ADD", "files.ADD");
    }

    @Test
    void refusesASecrecyMarkInNameAndContent() {
        assertRefused("机密文件.pdf", SampleFiles.pdf("x"), "rules.refused.secret");
        assertRefused("a.docx", SampleFiles.docx("机密★10年"), "rules.refused.secret");
        assertRefused("a.txt", "机密★10年".getBytes(StandardCharsets.UTF_8), "rules.refused.secret");
        assertThat(files.of(subject)).isEmpty();
    }

    @Test
    void showsAttachmentsOnlyToThoseWhoMayKnowOfTheSubject() {
        StoredFile file = store("说明.txt", "说明".getBytes(StandardCharsets.UTF_8));
        assertThat(downloads.open(file.id(), CLERK).path()).hasSize(6);
        assertThat(trail("not refused")).containsExactly("files.ADD", "files.DOWNLOAD");
        assertThatThrownBy(() -> downloads.find(file.id(), People.outsider())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.find(file.id(), People.systemAdmin()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.find(-1, CLERK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void removesOnlyFromItsOwnSubject() {
        StoredFile file = store("说明.txt", "说明二".getBytes(StandardCharsets.UTF_8));
        var other = new SubjectRef("DOCUMENT", -5);
        assertThatThrownBy(() -> files.remove(other, file.id(), CLERK)).isInstanceOf(NotFoundException.class);
        files.remove(subject, file.id(), CLERK);
        assertThat(files.of(subject)).isEmpty();
    }

    @Test
    void keepsAPaperBesideTheAttachmentsForThoseWhoMadeItAndLetsNobodyTakeItOff() {
        StoredFile scan =
                files.storeBeside(subject, "签批单.pdf", new ByteArrayInputStream(SampleFiles.pdf("scan")), CLERK);
        assertThat(files.of(subject)).isEmpty();
        assertThat(files.belongs(subject, scan.id())).isTrue();
        assertThat(files.belongs(new SubjectRef("DOCUMENT", -5), scan.id())).isFalse();
        assertThatThrownBy(() -> downloads.find(scan.id(), CLERK))
                .as("told with the whole organ only")
                .isInstanceOf(NotFoundException.class);
        transaction.executeWithoutResult(status ->
                grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.person(CLERK.personId()))));
        assertThat(downloads.find(scan.id(), CLERK).file().name()).isEqualTo("签批单.pdf");
        assertThatThrownBy(() -> downloads.find(scan.id(), People.outsider())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.remove(subject, scan.id(), CLERK)).isInstanceOf(NotFoundException.class);
        assertThat(files.belongs(subject, scan.id())).isTrue();
    }

    @Test
    void sweepsContentsThatNoAttachmentNamesAfterADay() throws IOException {
        StoredFile kept = store("留.txt", "留存".getBytes(StandardCharsets.UTF_8));
        StoredFile gone = store("去.txt", "移除".getBytes(StandardCharsets.UTF_8));
        files.remove(subject, gone.id(), CLERK);
        clock.moveTo("2026-05-08");
        var since = clock.instant().minus(Duration.ofDays(1));
        assertThat(contents.untouchedSince(since)).contains(kept.sha256(), gone.sha256());
        assertThat(sweeps.sweep(kept.sha256(), since)).isFalse();
        assertThat(sweeps.sweep(gone.sha256(), since)).isTrue();
        assertThat(contents.pathOf(gone.sha256())).doesNotExist();
        assertThat(contents.pathOf(kept.sha256())).exists();
    }

    @Test
    void doesNotSweepWhatAnOpenTransactionIsStoring() {
        StoredFile removed = store("再存.txt", "再次保存".getBytes(StandardCharsets.UTF_8));
        files.remove(subject, removed.id(), CLERK);
        transaction.executeWithoutResult(status -> {
            store("再存.txt", "再次保存".getBytes(StandardCharsets.UTF_8));
            assertThat(sweeps.sweep(removed.sha256(), clock.instant().plusSeconds(1)))
                    .isFalse();
        });
        assertThat(contents.pathOf(removed.sha256())).exists();
    }

    @Test
    void readsTextAndNothingElse() {
        assertThat(files.readText("a.txt", new ByteArrayInputStream("通知".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("通知");
        assertThatThrownBy(() -> files.readText("a.docx", new ByteArrayInputStream(SampleFiles.docx("x"))))
                .hasMessage("files.refused.notText");
        assertThatThrownBy(() -> files.readText("a.txt", new ByteArrayInputStream(SampleFiles.docx("x"))))
                .hasMessage("files.refused.notText");
        assertThatThrownBy(() -> files.readText("a.txt", new ByteArrayInputStream(new byte[0])))
                .hasMessage("files.refused.empty");
    }

    private StoredFile store(String name, byte[] content) {
        return files.store(subject, name, new ByteArrayInputStream(content), CLERK);
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> store(name, content))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .extracting(Refusal::key, Refusal::field)
                        .containsExactly(key, "file"));
    }

    private List<String> trail(String condition) {
        return jdbc.sql("select verb from trail_entry where subject_id = ? and " + condition + " order by id")
                .params(subject.id())
                .query(String.class)
                .list();
    }
}
