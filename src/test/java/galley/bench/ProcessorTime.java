package galley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the processor time of each operation, in milliseconds, which other work on the machine does not lengthen as it
 * does the time by the clock: that of the measuring thread, and that of the whole process, in which the collector and
 * the compiler count too.
 */
public final class ProcessorTime implements InternalProfiler {
    private static final double NANOSECONDS = 1e6;

    private long thread;
    private long process;

    /** Made by JMH, which finds the class by its name. */
    public ProcessorTime() {}

    @Override
    public String getDescription() {
        return "CPU time of thread and process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        thread = ofThreads();
        process = ofProcess();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        return List.of(
                metric("cpu.thread", (ofThreads() - thread) / NANOSECONDS / operations),
                metric("cpu.process", (ofProcess() - process) / NANOSECONDS / operations));
    }

    private static Result<?> metric(String name, double value) {
        return new ScalarResult(name, value, "ms/op", AggregationPolicy.AVG);
    }

    private static long ofProcess() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime();
    }

    private static long ofThreads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().contains("jmh-worker")) {
                sum += Math.max(0, threads.getThreadCpuTime(info.getThreadId()));
            }
        }
        return sum;
    }
}
