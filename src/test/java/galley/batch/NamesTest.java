package galley.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the files of an article are called. */
class NamesTest {
    @Test
    void twoArticlesNeverShareAName() {
        Names names = new Names();
        Set<String> taken = new HashSet<>();
        List<String> called = List.of(
                "Mill",
                "mill",
                "MILL",
                "Mill!",
                "../../mill",
                "..\\mill",
                "%2e%2e/mill",
                "Mi\u0301ll",
                "M\u00edll",
                "CON",
                "con",
                "NUL.txt",
                "\u202Emill",
                "水車",
                "水車",
                "🏭",
                "",
                "a".repeat(300),
                "a".repeat(301));
        for (int i = 0; i < called.size(); i++) {
            String name = names.take(called.get(i), "id" + i);
            assertThat(name).matches("[a-z0-9][a-z0-9-]*").hasSizeLessThanOrEqualTo(80);
            assertThat(name).isNotIn("con", "nul");
            assertThat(taken.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
        assertThat(taken).contains("mill", "aaaaaaaaaa".repeat(8));
    }

    @Test
    void theFirstOfANameHasItPlain() {
        Names names = new Names();

        assertThat(names.take("Tide mill", "1")).isEqualTo("tide-mill");
        assertThat(names.take("Tide Mill", "2")).matches("tide-mill-[0-9a-f]{8}");
    }

    /** Beyond the size at which the table grows, several times. */
    @Test
    void manyNamesAreToldApart() {
        Names names = new Names();
        Set<String> taken = new HashSet<>();
        IntStream.range(0, 20_000).forEach(i -> taken.add(names.take("Mill " + i % 10_000, "id" + i)));

        assertThat(taken).hasSize(20_000);
    }

    @Test
    void partsMakeUpTheWhole() {
        List<Shard> parts =
                IntStream.rangeClosed(1, 7).mapToObj(i -> new Shard(i, 7)).toList();
        int[] sizes = new int[7];
        IntStream.range(0, 7000).mapToObj(i -> "Mill " + i).forEach(called -> {
            List<Shard> having = parts.stream().filter(part -> part.has(called)).toList();
            assertThat(having).hasSize(1);
            sizes[having.get(0).index() - 1]++;
        });

        assertThat(IntStream.of(sizes).boxed())
                .allSatisfy(size -> assertThat(size).isBetween(850, 1150));
    }
}
