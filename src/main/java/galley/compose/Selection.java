package galley.compose;

import galley.compose.Portion.LeftOut;
import galley.compose.Portion.Weight;
import galley.model.Article;
import galley.model.Block;
import galley.model.PlainText;
import galley.model.Section;
import galley.source.Place;
import galley.timeline.Event;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the first so many parts of a document in the declared order: key facts, summary, timeline, what to check, then
 * the sections in their own order. A part is a box of facts, an event or a block, never less: nothing is ever cut
 * within a paragraph.
 */
final class Selection {
    private final Request request;
    private final Wording wording;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final int mostEvents;
    private int left;

    private Selection(Request request, Wording wording, int parts, int mostEvents) {
        this.request = request;
        this.wording = wording;
        this.mostEvents = mostEvents;
        this.left = parts;
    }

    /** How many parts a document has. */
    static int parts(Request request) {
        Article article = request.article();
        int front = (FactsSetter.hasFacts(article) ? 1 : 0)
                + article.lead().size()
                + request.timeline().events().size()
                + (request.findings().isEmpty() ? 0 : 1);
        return front + article.sections().stream().mapToInt(Selection::parts).sum();
    }

    /** A section without blocks is a heading, and that is a part too. */
    private static int parts(Section section) {
        int inner = section.subsections().stream().mapToInt(Selection::parts).sum();
        return Math.max(1, section.blocks().size() + inner);
    }

    /**
     * The first so many parts.
     *
     * @param mostEvents the most events to take; further ones are passed over and count as taken
     */
    static Portion first(int parts, int mostEvents, Request request, Wording wording) {
        return new Selection(request, wording, parts, mostEvents).portion();
    }

    /** What stands at the side, with so many events, and the beginning of the text beside it. */
    static Portion beside(int events, Request request) {
        Article article = request.article();
        List<Block> lead = article.lead().subList(0, Math.min(1, article.lead().size()));
        Article shorter = new Article(
                article.title(), article.language(), article.metadata(), article.infoboxes(), lead, List.of());
        Timeline timeline = new Timeline(request.timeline().events().subList(0, events));
        return new Portion(shorter, timeline, request.findings(), List.of());
    }

    private Portion portion() {
        Article article = request.article();
        boolean facts = !FactsSetter.hasFacts(article) || take(wording.keyFacts());
        List<Block> lead = taken(article.lead());
        tell(wording.summary(), article.lead(), lead.size(), Weight.FRONT, Place.UNKNOWN);
        Timeline timeline = takenEvents();
        boolean findings = request.findings().isEmpty() || take(wording.check());
        Article shorter = new Article(
                article.title(),
                article.language(),
                article.metadata(),
                facts ? article.infoboxes() : List.of(),
                lead,
                takenSections(article.sections()));
        return new Portion(shorter, timeline, findings ? request.findings() : List.of(), leftOut);
    }

    private Timeline takenEvents() {
        List<Event> events = request.timeline().events();
        int passed = Math.min(left, events.size());
        int taken = Math.min(passed, mostEvents);
        left -= passed;
        if (taken == 0 && !events.isEmpty()) {
            leftOut.add(new LeftOut(wording.timeline(), Place.UNKNOWN, Weight.FRONT));
        } else if (taken < events.size()) {
            Place place = events.get(taken).mention().place();
            leftOut.add(new LeftOut(wording.lastEvents(events.size() - taken), place, Weight.BODY));
        }
        return taken == events.size() ? request.timeline() : new Timeline(events.subList(0, taken));
    }

    private boolean take(String words) {
        if (left > 0) {
            left--;
            return true;
        }
        leftOut.add(new LeftOut(words, Place.UNKNOWN, Weight.FRONT));
        return false;
    }

    /** No more than what is left; a paragraph that announces what does not go in stays out with it. */
    private List<Block> taken(List<Block> blocks) {
        int count = Math.min(left, blocks.size());
        left -= count;
        while (count > 0 && count < blocks.size() && BlockSetter.announces(blocks.get(count - 1))) {
            count--;
        }
        return blocks.subList(0, count);
    }

    /** The sections of which something goes in; of what does not, the outermost whole is told. */
    private List<Section> takenSections(List<Section> sections) {
        List<Section> taken = new ArrayList<>();
        for (Section section : sections) {
            int told = leftOut.size();
            Optional<Section> some = left > 0 ? taken(section) : Optional.empty();
            some.ifPresent(taken::add);
            if (some.isEmpty()) {
                leftOut.subList(told, leftOut.size()).clear();
                leftOut.add(new LeftOut(heading(section), section.place(), Weight.BODY));
            }
        }
        return taken;
    }

    private static String heading(Section section) {
        return PlainText.of(section.heading()).replace('\n', ' ').strip();
    }

    private Optional<Section> taken(Section section) {
        if (section.blocks().isEmpty() && section.subsections().isEmpty()) {
            left--;
            return Optional.of(section);
        }
        List<Block> blocks = taken(section.blocks());
        tell(heading(section), section.blocks(), blocks.size(), Weight.BODY, section.place());
        List<Section> subsections = takenSections(section.subsections());
        return blocks.isEmpty() && subsections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(section.level(), section.heading(), blocks, subsections, section.place()));
    }

    /** Says which blocks at the end do not go in. */
    private void tell(String heading, List<Block> blocks, int taken, Weight weight, Place place) {
        int missing = blocks.size() - taken;
        if (missing > 0) {
            Place first = blocks.get(taken).place();
            boolean whole = taken == 0 && weight == Weight.FRONT;
            boolean text = blocks.subList(taken, blocks.size()).stream().allMatch(BlockSetter::isParagraph);
            String part = text ? wording.lastParagraphs(heading, missing) : wording.lastParts(heading, missing);
            String words = whole ? heading : part;
            leftOut.add(new LeftOut(words, first.known() ? first : place, weight));
        }
    }
}
