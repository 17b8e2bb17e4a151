package galley.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of counted groups, so that {@code 18 perpetrators} and {@code eighteen attackers} are the same. */
final class Groups {
    private static final WordLists LISTS = WordLists.of("en.txt");

    /** Groups that go under several names. */
    private static final List<String> SHARED = List.of("perpetrator", "police", "soldier");

    private static final Map<String, String> PLURALS =
            Map.of("men", "man", "women", "woman", "children", "child", "people", "person", "lives", "life");

    private static final int SHORTEST_PLURAL = 4;

    private Groups() {}

    /** The name of the group that some words stand for; empty for people in general. */
    static String of(List<Word> words) {
        return named(words.stream().map(Word::key).toList());
    }

    /** The name of the group that a unit of an infobox stands for. */
    static String named(List<String> words) {
        List<String> names = new ArrayList<>();
        for (String word : words) {
            if (!LISTS.words("anyone").contains(word) && !word.equals("-")) {
                names.add(singular(word));
            }
        }
        String name = names.stream().collect(Collectors.joining(" "));
        for (String group : SHARED) {
            if (LISTS.words(group).contains(name)) {
                return group;
            }
        }
        return name;
    }

    /** The singular of an English noun, roughly: the same for both numbers is all that is asked. */
    static String singular(String word) {
        String irregular = PLURALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        for (Map.Entry<String, String> ending : PLURALS.entrySet()) {
            boolean compound = word.length() > ending.getKey().length() + 2 && word.endsWith(ending.getKey());
            if (compound && ending.getKey().endsWith("men")) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() >= SHORTEST_PLURAL;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
