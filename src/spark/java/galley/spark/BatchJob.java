package galley.spark;

import galley.batch.Part;
import galley.batch.Turn;
import galley.cli.SharedBatch;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Gives out the parts of a batch to the executors of a cluster, twice: first they look at the names of their articles,
 * so that each part knows its numbers and which names others have, then they make them.
 *
 * <p>An executor writes files and the lines of its part to the disk that all share; a task that is tried again goes on
 * where it was. Nothing but names and counts goes through Spark.
 */
public final class BatchJob {
    /** How many parts each source is cut into at least; what is resumed is to be cut alike. */
    public static final String PARTS = "spark.galley.parts";

    private static final int PARTS_FOR_EACH_CORE = 4;

    private BatchJob() {}

    /** Runs the batch that the arguments ask for, which are those of {@code galley batch}. */
    public static void main(String[] arguments) throws IOException {
        // Two attempts at a part at the same time would be in each other's way.
        SparkConf conf = new SparkConf().set("spark.speculation", "false").setIfMissing("spark.app.name", "galley batch");
        try (JavaSparkContext context = new JavaSparkContext(conf)) {
            run(context, List.of(arguments), Path.of("").toAbsolutePath());
        }
    }

    /**
     * Runs a batch on a cluster.
     *
     * @param words what would follow {@code galley batch}
     * @param folder where relative names begin, for all machines alike
     */
    static void run(JavaSparkContext context, List<String> words, Path folder) throws IOException {
        Command command = new Command(new ArrayList<>(words), folder.toString());
        SharedBatch batch = command.batch();
        batch.begin();
        int least = context.getConf().getInt(PARTS, PARTS_FOR_EACH_CORE * context.defaultParallelism());
        List<Part> parts = batch.parts(least);
        List<long[]> counted = context.parallelize(parts, Math.max(1, parts.size()))
                .mapPartitions(command::count)
                .collect();
        List<Turn> turns = batch.turns(counted);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            tasks.add(new Task(parts.get(i), turns.get(i)));
        }
        batch.finish(context.parallelize(tasks, Math.max(1, tasks.size()))
                .mapPartitions(command::make)
                .collect());
    }

    /** A part with what it must know of the others. */
    private record Task(Part part, Turn turn) implements Serializable {}

    /**
     * The batch as it travels: each executor reads styles and typefaces for itself.
     *
     * @param words what would follow {@code galley batch}, in a list that can be sent
     * @param folder where relative names begin
     */
    private record Command(ArrayList<String> words, String folder) implements Serializable {
        SharedBatch batch() {
            return SharedBatch.of(words, Path.of(folder));
        }

        Iterator<long[]> count(Iterator<Part> parts) throws IOException {
            SharedBatch batch = batch();
            List<long[]> counted = new ArrayList<>();
            while (parts.hasNext()) {
                counted.add(batch.count(parts.next()));
            }
            return counted.iterator();
        }

        Iterator<SharedBatch.Outcome> make(Iterator<Task> tasks) throws IOException {
            SharedBatch batch = batch();
            List<SharedBatch.Outcome> outcomes = new ArrayList<>();
            while (tasks.hasNext()) {
                Task task = tasks.next();
                outcomes.add(batch.make(task.part(), task.turn()));
            }
            return outcomes.iterator();
        }
    }
}
