package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OutputIntentTest {
    private static final Offset<Float> ONE_STEP_OF_255 = Offset.offset(1 / 255f);

    @Test
    void theProfileIsSmallAndSaysWhatItIs() {
        byte[] bytes = OutputIntent.profile();
        ICC_Profile profile = ICC_Profile.getInstance(bytes);

        assertThat(bytes).hasSizeLessThan(600);
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getPCSType()).isEqualTo(ColorSpace.TYPE_XYZ);
    }

    /** Colours that go through our profile and back through Java's own sRGB are as they were. */
    @Test
    void itsColoursAreThoseOfSrgb() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(OutputIntent.profile()));
        ColorSpace javas = ColorSpace.getInstance(ColorSpace.CS_sRGB);

        for (int rgb : new int[] {0, 0xFFFFFF, 0x1F3864, 0x808080, 0xFF0000, 0x00FF00, 0x0000FF, 0x0A0A0A}) {
            float[] colour = {(rgb >> 16) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
            float[] back = javas.fromCIEXYZ(ours.toCIEXYZ(colour));
            for (int i = 0; i < colour.length; i++) {
                assertThat(back[i]).as("%06X, part %d", rgb, i).isCloseTo(colour[i], ONE_STEP_OF_255);
            }
        }
    }
}
