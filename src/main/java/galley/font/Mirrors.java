package galley.font;

/** The counterpart of a paired sign in right-to-left text: its code point names "open", not "left" (UAX 9, rule L4). */
final class Mirrors {
    private static final String PAIRS = "()<>[]{}\u00AB\u00BB\u2039\u203A\u2045\u2046\u207D\u207E\u208D\u208E"
            + "\u2208\u220B\u2209\u220C\u220A\u220D\u2264\u2265\u226A\u226B\u2329\u232A\u2768\u2769\u276A\u276B"
            + "\u27E6\u27E7\u27E8\u27E9\u27EA\u27EB\u2983\u2984\u2985\u2986\u2E28\u2E29\u3008\u3009\u300A\u300B"
            + "\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301A\u301B"
            + "\u2308\u2309\u230A\u230B";

    private Mirrors() {}

    static int of(int codePoint) {
        if (codePoint > 0xFFFF || !Character.isMirrored(codePoint)) {
            return codePoint;
        }
        int at = PAIRS.indexOf(codePoint);
        return at < 0 ? codePoint : PAIRS.charAt(at ^ 1);
    }
}
