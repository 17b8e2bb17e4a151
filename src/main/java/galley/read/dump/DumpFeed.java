package galley.read.dump;

import galley.read.Feed;
import galley.read.PageContext;
import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * The articles of a dump, in its order. Pages of other namespaces and redirects are passed over; of a history the
 * newest version counts. Holds one page at a time, whatever the size of the dump.
 */
public final class DumpFeed implements Feed {
    /** So many pages without a text are told one by one. */
    private static final int MOST_TOLD = 20;

    private final String shown;
    private final String fileName;
    private final Wanted wanted;
    private final Packing.Unpacked unpacked;
    private final Tap tap;
    private final Markup markup;
    private final PageParser parser;
    private final Site site;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final TreeSet<String> titlesLeft;
    private final boolean isPart;
    private long pages;
    private int withoutText;
    private boolean ended;

    private DumpFeed(Path file, String shown, Wanted wanted, Optional<Stretch> stretch)
            throws IOException, XMLStreamException {
        this.shown = shown;
        this.fileName = String.valueOf(file.getFileName());
        this.wanted = wanted;
        this.titlesLeft = new TreeSet<>(wanted.titles());
        this.isPart = stretch.isPresent();
        this.unpacked = unpacked(file, wanted, stretch);
        this.tap = new Tap(unpacked.bytes());
        try {
            this.markup = new Markup(tap);
            this.parser = new PageParser(markup, tap, wanted.longest());
            this.site = parser.site().orElseThrow(() -> new XMLStreamException("its first element is not <mediawiki>"));
        } catch (XMLStreamException e) {
            unpacked.file().close();
            throw e;
        }
    }

    /** Of some pages of a multistream dump with its index only their streams are unpacked. */
    private static Packing.Unpacked unpacked(Path file, Wanted wanted, Optional<Stretch> stretch) throws IOException {
        if (stretch.isPresent()) {
            return StretchStream.open(file, stretch.get());
        }
        Optional<List<Long>> offsets = PageIndex.offsets(file, wanted.titles());
        return offsets.isPresent()
                ? StretchStream.open(file, offsets.get())
                : Packing.of(file).open(file);
    }

    /**
     * Opens a dump, plain or packed.
     *
     * @param shown how users named it
     * @throws SourceException when it is none
     */
    public static DumpFeed open(Path file, String shown, Wanted wanted) throws IOException, SourceException {
        return open(file, shown, wanted, Optional.empty());
    }

    /**
     * Opens a stretch of a dump, of which the pages outside of it are not unpacked.
     *
     * @param stretch one of those that {@link Stretch#of} gives for the dump
     * @throws SourceException when it is none
     */
    public static DumpFeed open(Path file, String shown, Wanted wanted, Stretch stretch)
            throws IOException, SourceException {
        return open(file, shown, wanted, Optional.of(stretch));
    }

    private static DumpFeed open(Path file, String shown, Wanted wanted, Optional<Stretch> stretch)
            throws IOException, SourceException {
        if (!Files.isReadable(file)) {
            throw new IOException("it is not there, or may not be read");
        }
        try {
            return new DumpFeed(file, shown, wanted, stretch);
        } catch (XMLStreamException e) {
            throw new SourceException(
                    shown,
                    List.of(Diagnostic.error("R601", Place.UNKNOWN, "this is no export of a wiki: " + reason(e))
                            .withHint("MediaWiki writes them as XML, often packed as .bz2 or .7z")));
        } catch (IOException e) {
            throw new SourceException(
                    shown,
                    List.of(Diagnostic.error("R601", Place.UNKNOWN, "this cannot be unpacked: " + e.getMessage())));
        }
    }

    /**
     * Whether a file is likely to be a dump: packed as dumps are, though not as ZIP, or XML with a dump's first
     * element.
     */
    public static boolean recognises(Path file) throws IOException {
        if (Packing.of(file) != Packing.NONE) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning =
                    Source.of("beginning", in.readNBytes(4096)).text().stripLeading();
            return beginning.startsWith("<") && beginning.contains("<mediawiki");
        }
    }

    /** What the dump states of its wiki. */
    public Site site() {
        return site;
    }

    /** Articles so far. */
    public long pages() {
        return pages;
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            while (!ended) {
                Optional<Page> page = parser.next(wanted::isArticle);
                ended = page.isEmpty();
                Optional<Item> item = page.flatMap(this::item);
                if (item.isPresent()) {
                    pages++;
                    ended = !wanted.titles().isEmpty() && titlesLeft.isEmpty();
                    return item;
                }
            }
        } catch (XMLStreamException e) {
            ended = true;
            diagnostics.add(cutShort(e));
        }
        return Optional.empty();
    }

    private Diagnostic cutShort(XMLStreamException fault) {
        Location at = markup.location();
        Place place = at.getLineNumber() > 0
                ? new Place(at.getLineNumber(), Math.max(1, at.getColumnNumber()), Math.max(0, at.getCharacterOffset()))
                : Place.UNKNOWN;
        return Diagnostic.error(
                        "R602",
                        place,
                        String.format(
                                Locale.ROOT,
                                "the export cannot be read any further than %,d bytes (unpacked), after %d articles: %s",
                                tap.count(),
                                pages,
                                reason(fault)))
                .withHint("the articles before are read; fetch the file again, and compare its checksum");
    }

    private static String reason(XMLStreamException fault) {
        Throwable cause = Optional.ofNullable(fault.getNestedException()).orElse(fault);
        String message = Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
        int detail = message.indexOf("Message: ");
        return (detail < 0 ? message : message.substring(detail + "Message: ".length())).replaceAll("\\s+", " ");
    }

    private Optional<Item> item(Page page) {
        Page.Head head = page.head();
        titlesLeft.remove(head.title());
        boolean empty =
                page.newest().flatMap(Revision::text).filter(String::isBlank).isPresent();
        if (page.newest().isEmpty() || empty) {
            tellWithoutText(head);
            return Optional.empty();
        }
        Revision revision = page.newest().get();
        String text = revision.text().orElse("");
        boolean passedOver = !revision.isWikitext() || leadsElsewhere(text) || !wanted.isInCategory(text, site);
        return passedOver ? Optional.empty() : Optional.of(item(head, revision));
    }

    private Item item(Page.Head head, Revision revision) {
        PageContext context = new PageContext(
                head.title(), site.language(), site.namespaces(), site.metadata(head.title(), revision));
        return new Item(
                Long.toString(head.id()),
                head.title(),
                facts(head, revision),
                () -> source(head, revision),
                Optional.of(context),
                Attachments.NONE);
    }

    private static Map<String, String> facts(Page.Head head, Revision revision) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("page", Long.toString(head.id()));
        facts.put("revision", Long.toString(revision.id()));
        facts.put("timestamp", revision.timestamp());
        facts.put("contributor", revision.contributor());
        return facts;
    }

    private Source source(Page.Head head, Revision revision) throws IOException {
        String text = revision.text()
                .orElseThrow(() -> new IOException(String.format(
                        Locale.ROOT,
                        "its text is longer than %,d characters, as no article is; --largest MEGABYTES lets it in all the"
                                + " same",
                        wanted.longest())));
        return Source.ofText(shown + "#" + head.title(), fileName, text);
    }

    /** Old exports do not mark redirects. */
    private static boolean leadsElsewhere(String text) {
        return text.regionMatches(true, 0, "#redirect", 0, "#redirect".length());
    }

    private void tellWithoutText(Page.Head head) {
        withoutText++;
        if (withoutText <= MOST_TOLD) {
            diagnostics.add(Diagnostic.warning(
                    "R603", Place.UNKNOWN, "the page '" + head.title() + "' has no text in this export"));
        }
    }

    @Override
    public boolean isPart() {
        return isPart;
    }

    @Override
    public double progress() {
        return unpacked.progress().getAsDouble();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (withoutText > MOST_TOLD) {
            all.add(Diagnostic.warning(
                    "R603", Place.UNKNOWN, (withoutText - MOST_TOLD) + " more pages have no text in this export"));
        }
        if (ended && !isPart) {
            titlesLeft.forEach(title -> all.add(
                    Diagnostic.warning("R604", Place.UNKNOWN, "there is no article with the title '" + title + "'")
                            .withHint("titles are taken letter by letter, as the wiki writes them")));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try {
            unpacked.bytes().close(); // the unpacker may hold memory outside Java's
        } finally {
            unpacked.file().close();
        }
    }
}
