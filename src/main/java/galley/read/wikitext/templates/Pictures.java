package galley.read.wikitext.templates;

/** Several pictures in one frame. */
final class Pictures {
    private static final int MOST = 20;

    private Pictures() {}

    static String print(Call call) {
        StringBuilder pictures = new StringBuilder();
        for (int i = 1; i <= MOST; i++) {
            String file = Values.first(call, "image" + i, "photo" + i);
            String caption = Values.first(call, "caption" + i, "footer", "title");
            add(file, caption, pictures);
        }
        if (call.name().startsWith("double image") && call.positionalCount() > 3) {
            add(Values.first(call, "2"), Values.first(call, "6"), pictures);
            add(Values.first(call, "4"), Values.first(call, "7"), pictures);
        }
        if (pictures.isEmpty()) {
            add(Values.first(call, "photo1a", "foto1a"), Values.first(call, "foot_montage", "texto"), pictures);
        }
        if (pictures.isEmpty() && call.positionalCount() > 0) {
            add(Values.first(call, "image", "2", "1"), Values.first(call, "caption", "5", "3"), pictures);
        }
        if (pictures.isEmpty()) {
            add(Values.first(call, "image", "1"), Values.first(call, "caption", "footer", "3"), pictures);
        }
        return pictures.toString();
    }

    private static void add(String file, String caption, StringBuilder pictures) {
        boolean name = file.indexOf('.') > 0 && file.length() < 250 && file.indexOf('\n') < 0;
        if (name) {
            String plain = file.replaceFirst("^(?i)\\[*(file|image):", "").replace("]]", "");
            int bar = plain.indexOf('|');
            pictures.append("[[File:").append(bar < 0 ? plain : plain.substring(0, bar));
            pictures.append("|thumb|").append(caption.replace('\n', ' ')).append("]]\n");
        }
    }
}
