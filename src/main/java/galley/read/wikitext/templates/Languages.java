package galley.read.wikitext.templates;

/** Words in other languages, and how they sound. */
final class Languages {
    private Languages() {}

    /** <code>{{lang|de|Wort}}</code>: the words, with their language. */
    static String tagged(Call call) {
        return marked(Values.first(call, "1", "code"), Values.first(call, "2", "text"));
    }

    /** <code>{{lang-de|Wort}}</code>: the language's name and the words. */
    static String named(Call call) {
        int dash = call.name().indexOf('-');
        String code = call.name().substring(dash + 1);
        String words = Values.first(call, "1", "text");
        String meaning = Values.first(call, "3", "lit");
        String sound = Values.first(call, "2");
        boolean english = call.page().language().startsWith("en"); // names of languages are known in English alone
        String name = english ? Names.language(code) : "";
        String label = name.isEmpty() ? "" : name + ": ";
        String latin = sound.isEmpty() ? "" : ", ''" + sound + "''";
        return label + marked(code, "''" + words + "''") + latin + (meaning.isEmpty() ? "" : ", \"" + meaning + "\"");
    }

    private static String marked(String code, String words) {
        if (words.isEmpty()) {
            return "";
        }
        return code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")
                ? "<span lang=\"" + code + "\">" + words + "</span>"
                : words;
    }

    /** Phonetic signs between slashes; what only names sounds by key is left out. */
    static String pronunciation(Call call) {
        boolean keys = call.name().startsWith("ipac-");
        if (keys) {
            StringBuilder sounds = new StringBuilder();
            Values.positional(call).stream()
                    .filter(sound -> !sound.equals("lang")
                            && !sound.equals("pron")
                            && !sound.equals("uk")
                            && !sound.equals("us")
                            && !sound.endsWith(".ogg"))
                    .forEach(sound -> sounds.append(sound.equals("_") ? " " : sound));
            return sounds.isEmpty() ? "" : "/" + sounds + "/";
        }
        String sounds = Values.first(call, "1");
        boolean letters = sounds.codePoints().anyMatch(Character::isLetter) && sounds.length() < 100;
        return letters ? (sounds.startsWith("/") || sounds.startsWith("[") ? sounds : "[" + sounds + "]") : "";
    }
}
