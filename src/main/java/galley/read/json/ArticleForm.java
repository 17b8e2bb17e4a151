package galley.read.json;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Section;
import galley.read.json.Node.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the document as a whole. */
final class ArticleForm {
    /** The newest form of document that this reader knows. */
    private static final int FORMAT = 1;

    /** The level of sections that do not say theirs: 1 is the title's. */
    private static final int FIRST_LEVEL = 2;

    private final Faults faults;
    private final BlockReader blocks;
    private final InlineReader inlines;

    ArticleForm(Faults faults) {
        this.faults = faults;
        this.blocks = new BlockReader(faults);
        this.inlines = new InlineReader(faults);
    }

    Article read(Node root) {
        Form form = new Form(root, "document", faults);
        mark(form);
        form.value("origin");
        Article article = new Article(
                title(form, root),
                Languages.of(form, "en", faults),
                metadata(form),
                new FieldReader(faults).infoboxes(form),
                blocks.blocks(form, "lead", 1),
                sections(form, "sections", FIRST_LEVEL, 1));
        form.value("timeline");
        form.end();
        return article;
    }

    private void mark(Form form) {
        Optional<Node> mark = form.value("galley");
        if (mark.isPresent() && mark.get().is(Shape.OBJECT)) {
            Form galley = new Form(mark.get(), "mark", faults);
            int format = galley.number("format", FORMAT, 1, Integer.MAX_VALUE);
            galley.end();
            if (format > FORMAT) {
                faults.error(
                        "R311",
                        mark.get().index(),
                        "this document has format " + format + "; this program reads format " + FORMAT,
                        "read it with the newer galley that wrote it");
            }
        } else if (mark.isPresent()) {
            form.wrong(mark.get(), "galley", "an object with the format's number");
        }
    }

    private String title(Form form, Node root) {
        Optional<String> title = form.prose("title");
        if (title.filter(String::isBlank).isPresent()) {
            faults.error("R306", root.index(), "the title is blank", "name what the article is about");
        }
        return form.required(title, "title").strip();
    }

    private Metadata metadata(Form article) {
        Optional<Node> node = article.value("metadata");
        if (node.isEmpty()) {
            return Metadata.NONE;
        }
        if (!node.get().is(Shape.OBJECT)) {
            article.wrong(node.get(), "metadata", "an object");
            return Metadata.NONE;
        }
        Form form = new Form(node.get(), "metadata", faults);
        Words words = new Words(faults);
        List<String> authors = new ArrayList<>();
        for (Node author : form.list("authors")) {
            if (author.is(Shape.TEXT)) {
                authors.add(words.prose(author));
            } else {
                form.wrong(author, "authors", "a list of names");
            }
        }
        Metadata metadata = new Metadata(form.exact("sourceUrl"), form.prose("licence"), form.prose("asOf"), authors);
        form.end();
        return metadata;
    }

    private List<Section> sections(Form form, String key, int leastLevel, int depth) {
        List<Section> sections = new ArrayList<>();
        for (Node node : form.list(key)) {
            if (node.is(Shape.OBJECT)) {
                sections.add(section(node, leastLevel, depth));
            } else {
                form.wrong(node, key, "a list of objects with heading and blocks");
            }
        }
        return sections;
    }

    /** A section with all below it; those nested too deep become a paragraph of its own. */
    private Section section(Node node, int leastLevel, int depth) {
        Form form = new Form(node, "section", faults);
        int level = form.number("level", leastLevel, depth == 1 ? 1 : leastLevel, Section.DEEPEST);
        if (form.value("heading").isEmpty()) {
            form.missing("heading");
        }
        List<Inline> heading = inlines.inlines(form, "heading", depth);
        List<Block> own = new ArrayList<>(blocks.blocks(form, "blocks", depth));
        List<Section> below = List.of();
        if (depth < Depths.DEEPEST) {
            below = sections(form, "subsections", Math.min(level + 1, Section.DEEPEST), depth + 1);
        } else {
            form.value("subsections")
                    .flatMap(deep -> Depths.flattened(deep, faults))
                    .map(words -> new Block.Paragraph(List.of(new Inline.Text(words)), faults.place(node.index())))
                    .ifPresent(own::add);
        }
        Section section = new Section(level, heading, own, below, form.place());
        form.end();
        return section;
    }
}
