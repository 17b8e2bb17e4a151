package galley.read.dump;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Finds the pages in the mark-up of a dump: schemas 0.10 and 0.11 (mediawiki.org/xml/export-0.11), and what older ones
 * have in common with them.
 */
final class PageParser {
    private final Markup markup;
    private final Tap tap;
    private final int longest;
    private boolean begun;
    private boolean ended;

    /**
     * A parser of pages.
     *
     * @param longest characters of the longest text that is taken
     */
    PageParser(Markup markup, Tap tap, int longest) {
        this.markup = markup;
        this.tap = tap;
        this.longest = longest;
    }

    /** What stands before the first page; to be asked for first. Empty where the file is no dump. */
    Optional<Site> site() throws XMLStreamException {
        if (!root()) {
            return Optional.empty();
        }
        Optional<String> language = Site.tag(markup.attribute("lang"));
        Site bare = new Site("", "", language, new TreeMap<>());
        if (!advance() || !markup.name().equals("siteinfo")) {
            return Optional.of(bare);
        }
        begun = false;
        return Optional.of(siteInfo(language));
    }

    private boolean root() throws XMLStreamException {
        int event = markup.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = markup.next();
        }
        return markup.name().equals("mediawiki");
    }

    private Site siteInfo(Optional<String> language) throws XMLStreamException {
        String name = "";
        String base = "";
        TreeMap<Integer, String> namespaces = new TreeMap<>();
        while (markup.nextChild()) {
            switch (markup.name()) {
                case "sitename" -> name = markup.word();
                case "base" -> base = markup.word().strip();
                case "namespaces" -> {
                    while (markup.nextChild()) {
                        int key = key(markup.attribute("key"));
                        namespaces.put(key, markup.word());
                    }
                }
                default -> markup.skip();
            }
        }
        return new Site(name, base, language, namespaces);
    }

    private static int key(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * The next page that is wanted; empty at the end of the dump.
     *
     * @param wanted asked before the text of a page is taken
     */
    Optional<Page> next(Predicate<Page.Head> wanted) throws XMLStreamException {
        while (advance()) {
            begun = false;
            Optional<Page> page = Optional.empty();
            if (markup.name().equals("page")) {
                page = page(wanted);
            } else {
                markup.skip();
            }
            tap.revision();
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    /**
     * Goes to the next element, unless it is begun already; false behind the last, once the file is read to its end.
     */
    private boolean advance() throws XMLStreamException {
        if (!begun && !ended) {
            begun = markup.nextChild();
            ended = !begun;
            if (ended) {
                markup.drain();
            }
        }
        return begun;
    }

    private Optional<Page> page(Predicate<Page.Head> wanted) throws XMLStreamException {
        long id = Page.NO_NUMBER;
        int namespace = 0;
        String title = "";
        boolean redirect = false;
        Optional<Revision> newest = Optional.empty();
        while (markup.nextChild()) {
            switch (markup.name()) {
                case "title" -> title = markup.word().strip();
                case "ns" -> namespace = (int) markup.number();
                case "id" -> id = markup.number();
                case "redirect" -> {
                    redirect = true;
                    markup.skip();
                }
                case "revision" -> {
                    boolean take = wanted.test(new Page.Head(id, namespace, title, redirect));
                    newest = take ? newer(newest) : passOver();
                }
                default -> markup.skip();
            }
        }
        Page.Head head = new Page.Head(id, namespace, title, redirect);
        return wanted.test(head) ? Optional.of(new Page(head, newest)) : Optional.empty();
    }

    private Optional<Revision> passOver() throws XMLStreamException {
        markup.skip();
        tap.revision();
        return Optional.empty();
    }

    /** Of the revision begun and the one before it the newer, as long as it has a text. */
    private Optional<Revision> newer(Optional<Revision> before) throws XMLStreamException {
        Revision revision = revision();
        tap.revision();
        boolean hasText = revision.text().isPresent() || revision.tooLong();
        boolean newer = before.filter(old -> Revision.BY_TIME.compare(old, revision) > 0)
                .isEmpty();
        return hasText && newer ? Optional.of(revision) : before;
    }

    private Revision revision() throws XMLStreamException {
        long id = 0;
        String timestamp = "";
        String contributor = "";
        String model = "";
        Text text = new Text(Optional.empty(), false);
        while (markup.nextChild()) {
            switch (markup.name()) {
                case "id" -> id = markup.number();
                case "timestamp" -> timestamp = markup.word().strip();
                case "contributor" -> contributor = contributor();
                case "model" -> model = markup.word().strip();
                case "text" -> text = text();
                default -> markup.skip(); // "content" holds what is no text of the page, since 0.11
            }
        }
        return new Revision(id, timestamp, contributor, model, text.characters(), text.tooLong());
    }

    /** The text of a revision, or why there is none. */
    private record Text(Optional<String> characters, boolean tooLong) {}

    private Text text() throws XMLStreamException {
        boolean hidden = !markup.attribute("deleted").isEmpty();
        boolean elsewhere = !markup.attribute("bytes").isEmpty()
                && !markup.attribute("bytes").equals("0");
        StringBuilder out = new StringBuilder();
        boolean whole = markup.text(out, longest);
        boolean leftOut = out.isEmpty() && elsewhere; // as in a dump of stubs
        boolean taken = whole && !hidden && !leftOut;
        return new Text(taken ? Optional.of(out.toString()) : Optional.empty(), !whole);
    }

    private String contributor() throws XMLStreamException {
        String name = "";
        while (markup.nextChild()) {
            if (markup.name().equals("username") || markup.name().equals("ip")) {
                name = markup.word().strip();
            } else {
                markup.skip();
            }
        }
        return name;
    }
}
