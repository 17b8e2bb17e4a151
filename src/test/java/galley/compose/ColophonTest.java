package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Metadata;
import galley.style.Presentation;
import galley.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a document says it comes from: what is known, and nothing else. */
class ColophonTest {
    @Test
    void whatIsStatedIsPrintedAndTheDateOfMakingIsNoDateOfTheFacts() {
        Metadata metadata = new Metadata(
                Optional.of("https://example.org/quay"),
                Optional.of("CC0-1.0"),
                Optional.of("May 2016"),
                List.of("A. Miller"));
        String text = text(metadata, Presentation.PLAIN.madeOn(LocalDate.of(2016, 6, 10)));

        assertThat(text)
                .contains("Source:harbour.txtSHA-256:")
                .endsWith("Takenfrom:https://example.org/quayAuthors:A.MillerLicence:CC0-1.0"
                        + "Asof:May2016Madeon:10June2016");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        String text = text(Metadata.NONE, Presentation.PLAIN);

        assertThat(text).endsWith("Originnotstated").doesNotContain("Madeon").doesNotContain("Asof");
    }

    private static String text(Metadata metadata, Presentation presentation) {
        Article plain = article("Quay", List.of(prose(1)));
        Article article = new Article(
                plain.title(), plain.language(), metadata, plain.infoboxes(), plain.lead(), plain.sections());
        return new PageReader(Articles.COMPOSITOR.compose(new Request(
                        article, Articles.ORIGIN, Timeline.EMPTY, List.of(), Articles.style("brief"), presentation)))
                .letters(Set.of());
    }
}
