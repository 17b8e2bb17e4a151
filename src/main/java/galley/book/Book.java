package galley.book;

import galley.model.Article;
import galley.model.Metadata;
import galley.model.Section;
import galley.source.Attachments;
import galley.source.Origin;
import galley.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several articles bound into one: each a section of the first level with its facts, its text, its timeline and what to
 * check in it; at the end a section that says where each was taken from. Headings keep their levels below the title of
 * their article, which is now that of the chapter, and notes of one name are one only within a chapter, so that
 * exporters number them through. A link from one article to another leads to its chapter.
 *
 * <p>Nothing is said of the whole that its makers did not state or that all chapters do not state alike.
 *
 * @param article the whole as one article
 * @param origin how many articles there are, and a hash of the list of theirs
 * @param attachments the files beside the chapters
 */
public record Book(Article article, Origin origin, Attachments attachments) {
    private static final int CHAPTER = 1;
    private static final String UNDETERMINED = "und";

    /**
     * Binds chapters in this order, of which there is at least one.
     *
     * @param timelines whether chapters have the timelines of their articles
     */
    public static Book of(String title, List<Chapter> chapters, boolean timelines) {
        String language = language(chapters);
        ChapterLinks links = new ChapterLinks(chapters);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            Optional<String> foreign = Optional.of(chapter.article().language()).filter(own -> !own.equals(language));
            sections.add(
                    section(chapter, i + 1, new Transcript(i + 1, foreign, chapter.attachments(), links), timelines));
        }
        sections.add(new Section(CHAPTER, Words.text(Words.SOURCES), Sources.of(chapters), List.of(), Place.UNKNOWN));
        Article whole = new Article(title, language, common(chapters), List.of(), List.of(), sections);
        return new Book(whole, origin(chapters), attachments(chapters));
    }

    private static Section section(Chapter chapter, int number, Transcript transcript, boolean timelines) {
        Article article = chapter.article();
        List<galley.model.Block> blocks = new ArrayList<>(transcript.blocks(article.lead()));
        FactTables.of(article).forEach(table -> blocks.add(transcript.block(table)));
        int highest = article.sections().stream().mapToInt(Section::level).min().orElse(CHAPTER + 1);
        List<Section> parts = new ArrayList<>();
        article.sections().forEach(part -> parts.add(transcript.section(part, CHAPTER + 1 - highest)));
        if (timelines) {
            Added.timeline(chapter.timeline()).ifPresent(parts::add);
        }
        Added.check(chapter.findings()).ifPresent(parts::add);
        return new Section(CHAPTER, transcript.heading(number, article.title()), blocks, parts, Place.UNKNOWN);
    }

    /** That of all chapters, else the first's. */
    private static String language(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.article().language())
                .filter(language -> !language.equals(UNDETERMINED))
                .findFirst()
                .orElse(UNDETERMINED);
    }

    /** What all say alike: the whole is of them alone. */
    private static Metadata common(List<Chapter> chapters) {
        List<Optional<String>> licences = chapters.stream()
                .map(chapter -> chapter.article().metadata().licence())
                .distinct()
                .toList();
        Optional<String> licence = licences.size() == 1 ? licences.get(0) : Optional.empty();
        return new Metadata(Optional.empty(), licence, Optional.empty(), List.of());
    }

    private static Origin origin(List<Chapter> chapters) {
        String list = chapters.stream()
                .map(chapter -> chapter.origin().sha256() + "\n")
                .collect(Collectors.joining());
        String name = chapters.size() == 1 ? "1 article" : chapters.size() + " articles";
        return Origin.of(name, list.getBytes(StandardCharsets.UTF_8));
    }

    /** Files by the number of their chapter, as {@link Transcript} names those that are there. */
    private static Attachments attachments(List<Chapter> chapters) {
        List<Attachments> all = chapters.stream().map(Chapter::attachments).toList();
        return name -> Transcript.chapterOf(name)
                .filter(number -> number >= 1 && number <= all.size())
                .flatMap(number -> all.get(number - 1).find(Transcript.own(name)));
    }
}
