package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.ParagraphStyles;
import galley.model.Article;
import galley.model.PlainText;
import galley.model.Section;
import galley.style.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sections of the article: headings and what stands under them. */
final class Body {
    private final Draft draft;
    private final Xml xml;
    private final Flow flow;
    private final List<Heading> headings = new ArrayList<>();
    private final int[] numbers = new int[Numbering.HEADING_LEVELS];

    Body(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.flow = Flow.of(draft.style(), Role.BODY, draft.page().textWidth());
    }

    /**
     * A heading as it was written.
     *
     * @param depth from 1
     * @param number its number by Word's count: {@code 2.1}
     * @param text its characters
     * @param bookmark the bookmark around it
     * @param page the page it will roughly stand on
     */
    record Heading(int depth, String number, String text, String bookmark, int page) {}

    /** How many headings of the levels that the contents list an article has. */
    static int listed(List<Section> sections, int depth) {
        return depth > ParagraphStyles.CONTENTS_LEVELS
                ? 0
                : sections.stream()
                        .mapToInt(section -> 1 + listed(section.subsections(), depth + 1))
                        .sum();
    }

    /** Writes all sections; returns their headings in order. The highest level of the article becomes level one. */
    List<Heading> write(Article article) {
        int highest = article.sections().stream().mapToInt(Section::level).min().orElse(1);
        article.sections().forEach(section -> section(section, section.level() - highest + 1, 1));
        return headings;
    }

    /** A heading is at most one level below the one it stands under, whatever the input says: no level is skipped. */
    private void section(Section section, int wanted, int deepest) {
        int depth = Math.max(1, Math.min(Math.min(wanted, deepest), Numbering.HEADING_LEVELS));
        draft.at(section.place());
        heading(section, depth);
        new BlockWriter(draft, xml, flow).write(section.blocks());
        for (Section part : section.subsections()) {
            section(part, depth + part.level() - section.level(), depth + 1);
        }
    }

    private void heading(Section section, int depth) {
        String text = InlineWriter.flat(PlainText.of(section.heading())).strip();
        String style = Role.heading(depth).wordStyleId();
        int page = draft.pages().heading(style, text.length());
        String bookmark = "_Toc" + (headings.size() + 1);
        headings.add(new Heading(depth, number(depth), text, bookmark, page));
        draft.paragraph(
                xml,
                style,
                () -> draft.bookmarks()
                        .around(
                                xml,
                                bookmark,
                                () -> InlineWriter.inBody(draft, xml).write(section.heading())));
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
