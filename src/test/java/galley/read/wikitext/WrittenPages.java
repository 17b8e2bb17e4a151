package galley.read.wikitext;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Section;
import java.util.ArrayList;
import java.util.List;

/** What an article says, all of it. */
final class WrittenPages {
    private WrittenPages() {}

    /** Every word of an article: fields, notes, captions and cells. */
    static String everything(Article article) {
        StringBuilder words = new StringBuilder(article.title()).append('\n');
        article.infoboxes().forEach(box -> fields(box.fields(), words));
        words.append(Shown.blocks(article.lead())).append('\n');
        sections(article.sections(), words);
        return words.toString();
    }

    private static void fields(List<Field> fields, StringBuilder words) {
        for (Field field : fields) {
            words.append(field.label()).append('\n');
            field.items()
                    .forEach(item -> words.append(Shown.inlines(item.text())).append('\n'));
            fields(field.fields(), words);
        }
    }

    private static void sections(List<Section> sections, StringBuilder words) {
        for (Section section : sections) {
            words.append(Shown.inlines(section.heading())).append('\n');
            words.append(Shown.blocks(section.blocks())).append('\n');
            sections(section.subsections(), words);
        }
    }

    /** All sections, those within others too. */
    static List<Section> all(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(section);
            all.addAll(all(section.subsections()));
        }
        return all;
    }

    /** All blocks of an article that stand in no other block. */
    static List<Block> blocks(Article article) {
        List<Block> blocks = new ArrayList<>(article.lead());
        all(article.sections()).forEach(section -> blocks.addAll(section.blocks()));
        return blocks;
    }
}
