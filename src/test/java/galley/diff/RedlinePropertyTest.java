package galley.diff;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With every change accepted, a redline is the later article; with every change rejected, the earlier one. */
class RedlinePropertyTest {

    @Test
    void leadsToBothArticles() {
        Seeds.check(400, random -> {
            Article before = RandomArticles.article(random);
            Article after = Edits.edited(before, random, 2 + random.nextInt(12));

            Redline redline = Comparison.of(before, after).redline();

            assertThat(Resolved.accepted(redline)).isEqualTo(Resolved.of(after));
            assertThat(Resolved.rejected(redline)).isEqualTo(Resolved.of(before));
        });
    }

    @Test
    void leadsToBothArticlesWhereTheyHaveNothingInCommon() {
        Seeds.check(100, random -> {
            Article before = RandomArticles.article(random);
            Article after = RandomArticles.article(random);

            Redline redline = Comparison.of(before, after).redline();

            assertThat(Resolved.accepted(redline)).isEqualTo(Resolved.of(after));
            assertThat(Resolved.rejected(redline)).isEqualTo(Resolved.of(before));
        });
    }

    @Test
    void namesADifferenceWhereverThereIsAnyAndNoneElse() {
        Seeds.check(400, random -> {
            Article before = RandomArticles.article(random);
            Article after = random.nextInt(4) == 0 ? before : Edits.edited(before, random, 40);

            List<Difference> differences = Comparison.of(before, after).differences();

            boolean same = Resolved.of(before).equals(Resolved.of(after));
            assertThat(differences.isEmpty()).as("%s", differences).isEqualTo(same);
        });
    }
}
