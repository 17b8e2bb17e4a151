package galley.print.system;

import galley.print.Sides;

/** Our words in those of javax.print. */
final class JavaAttributes {
    private JavaAttributes() {}

    static javax.print.attribute.standard.Sides of(Sides sides) {
        return switch (sides) {
            case ONE_SIDED -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case LONG_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
