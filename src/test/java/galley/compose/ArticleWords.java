package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The letters of an article's text in reading order, as they should come back from its pages; notes left out. */
final class ArticleWords implements Block.Visitor<String> {
    private ArticleWords() {}

    static String letters(Article article) {
        ArticleWords words = new ArticleWords();
        return bare(words.all(article.lead()) + words.sections(article.sections()));
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    private String sections(List<Section> sections) {
        return sections.stream()
                .map(section ->
                        PlainText.of(section.heading()) + all(section.blocks()) + sections(section.subsections()))
                .collect(Collectors.joining());
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    private String items(List<ListItem> items) {
        return items.stream().map(item -> all(item.blocks())).collect(Collectors.joining());
    }

    private static String of(List<Inline> text) {
        return PlainText.of(text);
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return of(paragraph.text());
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public String numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public String definitionList(Block.DefinitionList list) {
        StringBuilder out = new StringBuilder();
        for (Definition definition : list.definitions()) {
            // Terms are labels to those who read aloud, and labels are left out of the comparison.
            out.append(items(definition.descriptions()));
        }
        return out.toString();
    }

    @Override
    public String table(Block.Table table) {
        return of(table.caption())
                + table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> all(cell.blocks()))
                        .collect(Collectors.joining());
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return all(quotation.blocks()) + of(quotation.attribution());
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return preformatted.text();
    }

    @Override
    public String figure(Block.Figure figure) {
        String caption = of(figure.caption());
        return "Picture not shown: " + (caption.isEmpty() ? figure.alternative().orElse(figure.file()) : caption);
    }
}
