package galley.read.wikitext;

import galley.read.wikitext.expand.BoxFinder;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.syntax.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows infoboxes by their names, and where none has a known name, by its shape: in any language. */
final class BoxShape implements BoxFinder {
    private static final int LATEST_START = 4000;
    private static final int FEWEST_FIELDS = 6;

    /** So many are enough at the head of a page, each on a line of its own. */
    private static final int FEWEST_AT_HEAD = 3;

    private static final Pattern BOX = Pattern.compile("(?U)(infobox|.*[ /]infobox|taxobox|automatic taxobox|speciesbox"
            + "|subspeciesbox|hybridbox|infraspeciesbox|drugbox|chembox|geobox|protein|elementbox|extra chronology|starbox.*|planetbox.*"
            + "|infokast.*|infoboks.*|infocaja.*|infotaula.*|infookvir.*|infopolje.*|infolåda.*|infoskjema.*|tietolaatikko.*"
            + "|ficha de .*|ficha |карточка.*|картка.*|универсальная карточка|дивізіон.*|صندوق معلومات.*|بطاقة .*"
            + "|جعبه .*|.*도시 정보|.*정보상자.*|정보상자.*|.*信息框.*|ज्ञानसन्दूक.*|ज्ञानसंदूक.*|инфодөртбұрыш.*|инфобокс.*"
            + "|ინფოდაფა.*|πληροφορίες.*|geobox.*|personendaten-box|info/.*|taxobox.*|кутия.*|yerleşim bilgi kutusu"
            + "|.*bilgi kutusu|.*infobox|sezione .*|divisione amministrativa|box .*|tekstboks.*|wd bosca.*|bosca.*)");

    private static final Pattern PREFIX = Pattern.compile("(?U)infobox.*|taxobox.*");

    /** Templates of many lines that are no facts about the subject. */
    private static final Pattern OTHER = Pattern.compile(
            "(?U)(cite|citation|navbox|sidebar|coord|multiple|quote|article"
                    + "|about|location|succession|reflist|portal|use |campaignbox|s-|track|multiple image|double image|wide image"
                    + "|image|imagemap|harv|sfn|ref|graph|chart|bar |familytree|football|election|tracklist|discography|episode"
                    + "|persondata|authority|personendaten|normdaten|internetquelle|literatur|medal|succession|table|weather|climate"
                    + "|main|see |expand|translat|unreferenced|annotated|side box|panorama|gallery|climate|legend|timeline"
                    + "|nihongo|lang|convert|infobox3cols|col-|div |ordena|klimadiagramm|klimatabelle|начало|цитата).*");

    private final String page;
    private final Remarks remarks;
    private final Set<Node.Template> guessed = Collections.newSetFromMap(new IdentityHashMap<>());

    BoxShape(String page, Remarks remarks) {
        this.page = page;
        this.remarks = remarks;
    }

    /** Looks for a box by its shape, unless one of a known name is there. */
    void lookAt(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Template template && isNamed(name(template))) {
                return;
            }
        }
        for (Node node : nodes) {
            if (node instanceof Node.Template template && hasShape(template)) {
                guessed.add(template);
                remarks.add(Remark.BOX_GUESSED, template.start(), name(template));
                return;
            }
        }
    }

    /** Whether nothing but templates and blanks stands before it, and text behind it. */
    private boolean isAtHead(Node.Template template) {
        String before = page.substring(0, template.start());
        boolean templates = before.isBlank()
                || (before.stripLeading().startsWith("{{")
                        && before.stripTrailing().endsWith("}}"));
        return templates && !before.contains("\n==") && page.startsWith("\n", template.end());
    }

    private String name(Node.Template template) {
        Node first = template.name().isEmpty() ? template : template.name().get(0);
        int end = Math.min(first.end(), first.start() + 200);
        return page.substring(first.start(), end).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }

    private boolean hasShape(Node.Template template) {
        if (template.start() > LATEST_START || page.indexOf('\n', template.start()) > template.end()) {
            return false;
        }
        long named = template.arguments().stream()
                .filter(argument -> argument.name().isPresent())
                .count();
        boolean head = named >= FEWEST_AT_HEAD && named == template.arguments().size() && isAtHead(template);
        return (named >= FEWEST_FIELDS || head)
                && !OTHER.matcher(name(template)).matches();
    }

    static boolean isNamed(String name) {
        return PREFIX.matcher(name).matches() || BOX.matcher(name).matches();
    }

    @Override
    public boolean isBox(Node.Template call, String name) {
        boolean fields =
                call.arguments().stream().anyMatch(argument -> argument.name().isPresent());
        return guessed.contains(call) || (fields && isNamed(name));
    }
}
