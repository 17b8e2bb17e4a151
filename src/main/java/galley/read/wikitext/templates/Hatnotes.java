package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notes at the head of an article or section that lead to others. */
final class Hatnotes {
    private static final List<String> ENGLISH = List.of("Main article:", "See also", "Further information:");

    /** The words of each language for what is above; those of articles of one and of several are the same. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("de", List.of("Hauptartikel:", "Siehe auch:", "Weitere Informationen:")),
            Map.entry("el", List.of("Κύριο λήμμα:", "Δείτε επίσης:", "Περισσότερα:")),
            Map.entry("es", List.of("Artículo principal:", "Véase también:", "Más información:")),
            Map.entry("fa", List.of("نوشتار اصلی:", "همچنین ببینید:", "اطلاعات بیشتر:")),
            Map.entry("fr", List.of("Article détaillé :", "Voir aussi :", "Informations complémentaires :")),
            Map.entry("hi", List.of("मुख्य लेख:", "इन्हें भी देखें:", "अधिक जानकारी:")),
            Map.entry("it", List.of("Voce principale:", "Vedi anche:", "Ulteriori informazioni:")),
            Map.entry("ka", List.of("მთავარი სტატია:", "იხილეთ აგრეთვე:", "დამატებითი ინფორმაცია:")),
            Map.entry("kk", List.of("Негізгі мақала:", "Тағы қараңыз:", "Толығырақ:")),
            Map.entry("ko", List.of("본문:", "같이 보기:", "자세한 정보:")),
            Map.entry("pt", List.of("Artigo principal:", "Ver também:", "Mais informações:")),
            Map.entry("ru", List.of("Основная статья:", "См. также:", "Подробнее:")),
            Map.entry("uk", List.of("Основна стаття:", "Див. також:", "Докладніше:")),
            Map.entry("zh", List.of("主条目：", "参见：", "更多信息：")));

    private Hatnotes() {}

    /** The kind of note and the articles it names, in italic. */
    static String print(Call call) {
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= call.positionalCount(); i++) {
            String target = call.value(Integer.toString(i)).orElse("");
            String shown = Values.first(call, "l" + i, "label " + i, "label" + i);
            if (!target.isEmpty()) {
                links.add(
                        target.contains("[[") || shown.isEmpty() ? linked(target) : "[[" + target + "|" + shown + "]]");
            }
        }
        if (links.isEmpty()) {
            return "";
        }
        return "\n:''" + words(call) + " "
                + joined(links, call.page().language().startsWith("en")) + "''\n";
    }

    private static String linked(String target) {
        boolean section = target.indexOf('#') > 0;
        String shown = section ? target.replace("#", " § ") : target;
        return target.contains("[[") ? target : "[[" + target + "|" + shown + "]]";
    }

    /** In the language of the page, where our list has it. */
    private static String words(Call call) {
        List<String> words = WORDS.getOrDefault(call.page().language().split("-", 2)[0], ENGLISH);
        return switch (call.name()) {
            case "see also", "also", "vt", "voir aussi", "siehe auch", "véase también" -> words.get(1);
            case "further", "further information", "furtherinfo", "details", "details3" -> words.get(2);
            default -> words.get(0);
        };
    }

    private static String joined(List<String> links, boolean english) {
        int last = links.size() - 1;
        if (last == 0 || !english) {
            return String.join(", ", links);
        }
        return String.join(", ", links.subList(0, last)) + " and " + links.get(last);
    }

    /** What a page is about is said by its text: such a note only leads to other pages. */
    static String about(Call call) {
        call.tell(Loss.DROPPED, "");
        return "";
    }
}
