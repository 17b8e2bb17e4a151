package galley.read.wikitext;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.read.Reading;
import galley.read.TextLanguage;
import galley.read.wikitext.expand.Expander;
import galley.read.wikitext.expand.Expansion;
import galley.read.wikitext.expand.Fact;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.markup.Markup;
import galley.read.wikitext.templates.HouseBook;
import galley.read.wikitext.templates.PageFacts;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one page from beginning to end. */
final class PageReader {
    private final Source source;
    private final String page;
    private final WikiContext context;
    private final Remarks remarks;

    PageReader(Source source, String page, WikiContext context) {
        this.source = source;
        this.page = page;
        this.context = context;
        this.remarks = new Remarks(source);
    }

    /**
     * Reads a page that was cut out of an export with the escapes of XML.
     *
     * @param plain the page without them; its lines are those of the source
     */
    static PageReader ofEscaped(Source source, String plain, WikiContext context) {
        String fileName = source.origin().fileName();
        PageReader reader = new PageReader(Source.ofText(source.path(), fileName, plain), plain, context);
        reader.remarks.add(Remark.PAGE_ESCAPED, 0);
        return reader;
    }

    Reading reading() {
        String title = context.title().orElseGet(this::titleOfFile);
        String language = context.language().orElseGet(this::languageOfText);
        BoxShape shape = new BoxShape(page, remarks);
        String text = Look.isRedirect(page) ? redirect() : page;
        Expander expander = new Expander(text, new PageFacts(title, language), HouseBook.STANDARD, shape, remarks);
        shape.lookAt(expander.nodes());
        Expansion expansion = expander.expand(expander.nodes());
        Markup markup = new Markup(source, expander.deposits(), remarks, context.namespaces());
        BoxReader boxes = new BoxReader(expander, markup);
        List<Infobox> infoboxes = boxes.read(expansion.boxes());
        Markup.Body body = markup.body(expansion.text());
        markup.boxes().forEach(table -> infoboxes.add(TableBox.of(markup, table)));
        List<Block> lead = new ArrayList<>(boxes.figures());
        lead.addAll(body.lead());
        Article article = new Article(
                title, language, context.metadata(), withStated(infoboxes, expander.stated()), lead, body.sections());
        return new Reading(article, remarks.diagnostics());
    }

    /** Puts what the page states of itself into its first box, where that does not say it already. */
    private List<Infobox> withStated(List<Infobox> boxes, List<Fact> stated) {
        List<Infobox> all = new ArrayList<>(boxes);
        for (Fact fact : stated) {
            Infobox first = all.isEmpty() ? new Infobox("", List.of()) : all.get(0);
            boolean said =
                    first.fields().stream().anyMatch(field -> field.label().equalsIgnoreCase(fact.label()));
            if (!said) {
                List<Field> fields = new ArrayList<>(first.fields());
                Item value = new Item(0, List.of(new Inline.Text(fact.value())));
                fields.add(
                        new Field(fact.label(), fact.value(), List.of(value), List.of(), source.place(fact.index())));
                Infobox box = new Infobox(first.kind(), fields);
                if (all.isEmpty()) {
                    all.add(box);
                } else {
                    all.set(0, box);
                }
            }
        }
        return all;
    }

    /** Only the link counts; all offsets stay. */
    private String redirect() {
        int link = page.indexOf("[[");
        int close = page.indexOf("]]", link);
        remarks.add(Remark.REDIRECT, link, page.substring(link + 2, close < 0 ? page.length() : close));
        return " ".repeat(link) + page.substring(link);
    }

    /** Titles of pages begin with a capital, whatever files are called (MediaWiki's wgCapitalLinks). */
    private String titleOfFile() {
        String fileName = source.origin().fileName();
        int dot = fileName.lastIndexOf('.');
        String name = (dot > 0 ? fileName.substring(0, dot) : fileName)
                .replace('_', ' ')
                .strip();
        remarks.add(Remark.TITLE_TAKEN, 0, "the file name");
        if (name.isEmpty()) {
            return fileName.isBlank() ? "stdin" : fileName;
        }
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    /** What the words of the page show; Latin letters count as English else. */
    private String languageOfText() {
        Optional<String> shown = TextLanguage.shownBy(page);
        String language = shown.orElseGet(() -> TextLanguage.of(page));
        if (shown.isPresent() && !language.equals(TextLanguage.USUAL)) {
            remarks.add(Remark.LANGUAGE_SHOWN, 0, language);
        } else if (language.equals(TextLanguage.OPEN)) {
            remarks.add(Remark.LANGUAGE_OPEN, 0);
        }
        return language;
    }
}
