package galley.export.docx;

import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.ParagraphStyles;
import galley.model.Article;
import galley.model.PlainText;
import galley.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A heading of the report.
 *
 * @param section what stands under it
 * @param depth from 1
 * @param number its number by Word's count: {@code 2.1}
 * @param text its characters
 * @param bookmark the bookmark around it
 */
record Heading(Section section, int depth, String number, String text, String bookmark) {

    /** Whether the contents list it. */
    boolean listed() {
        return depth <= ParagraphStyles.CONTENTS_LEVELS;
    }

    /** All headings of an article in order. The highest level of the article becomes level one. */
    static List<Heading> of(Article article) {
        Walk walk = new Walk();
        int highest = article.sections().stream().mapToInt(Section::level).min().orElse(1);
        article.sections().forEach(section -> walk.section(section, section.level() - highest + 1, 1));
        return walk.headings;
    }

    /** The headings of a redline, whose sections stand in one row, the level of each being its depth. */
    static List<Heading> inOneRow(List<Section> sections) {
        List<Heading> headings = new ArrayList<>();
        for (Section section : sections) {
            int depth = Math.min(section.level(), Numbering.HEADING_LEVELS);
            headings.add(new Heading(section, depth, "", "", "_Toc" + (headings.size() + 1)));
        }
        return headings;
    }

    private static final class Walk {
        private final List<Heading> headings = new ArrayList<>();
        private final int[] numbers = new int[Numbering.HEADING_LEVELS];

        /** A heading is at most one level below the one it stands under, whatever the input says: none is skipped. */
        void section(Section section, int wanted, int deepest) {
            int depth = Math.max(1, Math.min(Math.min(wanted, deepest), Numbering.HEADING_LEVELS));
            String text = InlineWriter.flat(PlainText.of(section.heading())).strip();
            headings.add(new Heading(section, depth, number(depth), text, "_Toc" + (headings.size() + 1)));
            for (Section part : section.subsections()) {
                section(part, depth + part.level() - section.level(), depth + 1);
            }
        }

        private String number(int depth) {
            numbers[depth - 1]++;
            Arrays.fill(numbers, depth, numbers.length, 0);
            StringBuilder number = new StringBuilder();
            for (int i = 0; i < depth; i++) {
                number.append(i == 0 ? "" : ".").append(numbers[i]);
            }
            return number.toString();
        }
    }
}
