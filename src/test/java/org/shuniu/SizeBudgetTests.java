package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The tail has a budget (style guide): what grows past it is to be split, not waved through. */
class SizeBudgetTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void filesStayUnder250Lines() throws IOException {
        assertThat(longerThan(MAIN, ".java", 250)).isEmpty();
    }

    @Test
    void testClassesStayUnder300Lines() throws IOException {
        assertThat(longerThan(TESTS, ".java", 300)).isEmpty();
    }

    @Test
    void templatesStayUnder120Lines() throws IOException {
        assertThat(longerThan(TEMPLATES, ".html", 120)).isEmpty();
    }

    @Test
    void packagesHoldAtMost20Files() throws IOException {
        Map<Path, Long> sizes = files(MAIN, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes.entrySet().stream().filter(e -> e.getValue() > 20).toList())
                .isEmpty();
    }

    @Test
    void methodsStayUnder30LinesAndConstructorsUnder7Parameters() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files(MAIN, ".java")));
            var positions = Trees.instance(task).getSourcePositions();
            var tooBig = new ArrayList<String>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Budget(positions, unit, tooBig), null);
            }
            assertThat(tooBig).isEmpty();
        }
    }

    private static class Budget extends TreeScanner<Void, Void> {
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final List<String> tooBig;
        private final boolean service;
        private final Set<Tree> records = new HashSet<>();

        Budget(SourcePositions positions, CompilationUnitTree unit, List<String> tooBig) {
            this.positions = positions;
            this.unit = unit;
            this.tooBig = tooBig;
            this.service = !unit.getSourceFile().getName().contains("/domain/");
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                records.addAll(type.getMembers());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = positions.getStartPosition(unit, method);
            long last = positions.getEndPosition(unit, method);
            if (first >= 0 && last >= 0) {
                long length = lines.getLineNumber(last) - lines.getLineNumber(first) + 1;
                boolean manyParameters = service
                        && !records.contains(method)
                        && method.getName().contentEquals("<init>")
                        && method.getParameters().size() > 6;
                if (length > 30 || manyParameters) {
                    tooBig.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + length + " lines, "
                            + method.getParameters().size() + " parameters");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static List<String> longerThan(Path root, String ending, int budget) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files(root, ending)) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > budget) {
                    found.add(file + ": " + count);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
