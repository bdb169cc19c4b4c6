package org.shuniu.duty.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each text that a form or a program may send to the duty room is held against the secrecy guard, or is no free text
 * (SEC-01). A new field fails here until it is one or the other.
 */
class GuardedTextTests {
    private static final Path SERVICES = Path.of("src/main/java/org/shuniu/duty/service");

    /** Moments, shifts and numbers are read by a pattern that no word passes; the rest is compared with what is known. */
    private static final Set<String> NO_FREE_TEXT = Set.of(
            "RegisterIncident.receivedAt",
            "RegisterIncident.happenedAt",
            "RegisterIncident.phoneAt",
            "StateFacts.happenedAt",
            "LogDispatch.calledAt",
            "RecordInstruction.givenAt",
            "GiveTask.dueAt",
            "LogPhoneReport.at",
            "RecordEntry.happenedAt",
            "RecordEntry.toldAt",
            "AnswerCheck.answeredAt",
            "HandPaper.at",
            "EditSlot.startsAt",
            "EditSlot.endsAt",
            "EditRoom.workday",
            "EditRoom.weekend",
            "EditRoom.holiday",
            "EditRoom.workedWeekend",
            "AddLine.number",
            "AddContact.number",
            "SignIn.taken",
            "HandOver.working");

    @Test
    void isEachFreeTextOfTheDutyCommands() {
        var open = new TreeSet<String>();
        for (Class<?> command : commands()) {
            for (RecordComponent part : command.getRecordComponents()) {
                String name = command.getSimpleName() + "." + part.getName();
                if (isText(part) && !NO_FREE_TEXT.contains(name) && !isGuarded(command, part.getName())) {
                    open.add(name);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static boolean isText(RecordComponent part) {
        return part.getType() == String.class
                || part.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }

    /** The records that controllers of the module take. */
    private static List<Class<?>> commands() {
        var commands = new ArrayList<Class<?>>();
        for (JavaClass controller : new ClassFileImporter().importPackages("org.shuniu.duty.web")) {
            for (var method : controller.reflect().getDeclaredMethods()) {
                Arrays.stream(method.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(Valid.class))
                        .map(java.lang.reflect.Parameter::getType)
                        .filter(Class::isRecord)
                        .filter(type -> !commands.contains(type))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(30);
        return commands;
    }

    /** In a service that takes the command, this field is named to the guard. */
    private static boolean isGuarded(Class<?> command, String field) {
        var guard = Pattern.compile("(requireUnmarked|words|checked|put)\\(\\s*\"" + field + "\"|"
                + "requireUnmarked\\(command\\.(" + field + "|kept)\\(\\)");
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuardedTextTests::text)
                    .filter(source -> source.contains(command.getSimpleName() + " "))
                    .anyMatch(source -> guard.matcher(source).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
