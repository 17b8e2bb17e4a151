package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles that people wrote, out of a text of many: a title between single signs of equality, headings of sections
 * between more of them, a paragraph a line, punctuation set apart by blanks.
 */
final class WrittenArticles {
    private WrittenArticles() {}

    static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        Draft draft = new Draft("");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String text = line.strip();
            if (depth(text) == 1) {
                draft.addTo(articles);
                draft = new Draft(text.replace("=", "").strip());
            } else if (depth(text) > 1) {
                draft.open(depth(text), text.replace("=", "").strip());
            } else if (!text.isEmpty()) {
                draft.blocks().add(Articles.paragraph(joined(text)));
            }
        }
        draft.addTo(articles);
        return articles;
    }

    private static int depth(String text) {
        int depth = 0;
        String rest = text;
        while (rest.startsWith("= ") && rest.endsWith(" =") && rest.length() > 4) {
            depth++;
            rest = rest.substring(2, rest.length() - 2).strip();
        }
        return depth;
    }

    /** The text with its punctuation where it belongs. */
    private static String joined(String text) {
        return text.replaceAll(" @([-,.])@ ", "$1")
                .replace("<unk>", "Unknown")
                .replaceAll(" ([,.;:!?)'])", "$1")
                .replace("( ", "(");
    }

    /** An article as far as it is read. */
    private record Draft(String title, List<Block> lead, List<Opened> sections) {
        private record Opened(int depth, String heading, List<Block> blocks) {}

        Draft(String title) {
            this(title, new ArrayList<>(), new ArrayList<>());
        }

        List<Block> blocks() {
            return sections.isEmpty() ? lead : sections.get(sections.size() - 1).blocks();
        }

        void open(int depth, String heading) {
            sections.add(new Opened(depth, heading, new ArrayList<>()));
        }

        void addTo(List<Article> articles) {
            if (!title.isEmpty()) {
                articles.add(Articles.article(
                        title, lead, below(0, sections.size(), 2).toArray(new Section[0])));
            }
        }

        private List<Section> below(int from, int to, int depth) {
            List<Section> found = new ArrayList<>();
            int at = from;
            while (at < to) {
                int next = at + 1;
                while (next < to
                        && sections.get(next).depth() > sections.get(at).depth()) {
                    next++;
                }
                Opened opened = sections.get(at);
                Section[] inner = below(at + 1, next, depth + 1).toArray(new Section[0]);
                found.add(Articles.section(Math.min(depth, Section.DEEPEST), opened.heading(), opened.blocks(), inner));
                at = next;
            }
            return found;
        }
    }
}
