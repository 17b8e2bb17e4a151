package galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomArticlesTest {
    @Test
    void holdsEveryKindOfBlockAndInline() {
        String many = IntStream.range(0, 100)
                .mapToObj(seed ->
                        RandomArticles.article(new SplittableRandom(seed)).toString())
                .collect(Collectors.joining());

        assertThat(many)
                .contains(Stream.of(Block.class, Inline.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .map(kind -> kind.getSimpleName() + "[")
                        .toList());
    }

    @Test
    void isTheSameForTheSameSeed() {
        Article first = RandomArticles.article(new SplittableRandom(7));

        assertThat(RandomArticles.article(new SplittableRandom(7))).isEqualTo(first);
        assertThat(RandomArticles.article(new SplittableRandom(8))).isNotEqualTo(first);
    }
}
