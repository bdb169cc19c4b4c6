package org.shuniu.layout;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints how long pages take; run with the heap to be measured, for example -Xmx512m. */
public final class LayoutTiming {
    private static final int WARM_UP = 8;
    private static final int RUNS = 15;

    private LayoutTiming() {}

    public static void main(String[] arguments) throws Exception {
        PrintedDocument one = LayoutFixtures.onePage().build();
        PrintedDocument eighteen = LayoutFixtures.longNotice().build();
        long start = System.nanoTime();
        LayoutFixtures.RENDERER.render(one);
        report("first page, cold", List.of(System.nanoTime() - start));
        measure("1 page", () -> LayoutFixtures.RENDERER.render(one).pages());
        measure("18 pages", () -> LayoutFixtures.RENDERER.render(eighteen).pages());
        measure("picture of one page", () -> LayoutFixtures.RENDERER.renderPageImage(one, 1).length);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void measure(String what, Callable<Integer> work) throws Exception {
        Long[] times = new Long[RUNS];
        int result = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            result = work.call();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        report(what + " (" + result + ")", Arrays.asList(times));
    }

    private static void report(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "%s: median %d ms, longest %d ms%n",
                what, sorted.get(sorted.size() / 2) / 1_000_000, sorted.get(sorted.size() - 1) / 1_000_000);
    }
}
