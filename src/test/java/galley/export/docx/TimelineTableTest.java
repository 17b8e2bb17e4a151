package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events in a table. */
final class TimelineTableTest {
    @Test
    void everyEventSaysWhatItsDateRestsOnAndWhere() {
        Docx docx = Docx.of(Articles.edition(Articles.rich(), Articles.timeline()));
        assertThat(docx.paragraphs("TimelineDate"))
                .containsExactly(
                        "1871", "9 March 1871", "Night of 9 March 1871", "April–May 1871", "After about 9 March 1871");
        assertThat(docx.paragraphs("TimelineRemark"))
                .containsSubsequence(
                        "as stated: “in 1871”",
                        "Building, line 7",
                        "“On 9 March”, year from elsewhere in the article",
                        "“that night”, counted from 9 March 1871",
                        "as stated: “in April and May 1871”",
                        "vague: “in the days after”");
    }
}
