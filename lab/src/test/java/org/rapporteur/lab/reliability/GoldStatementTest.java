package org.rapporteur.lab.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Right is a claim half inside what was said, by a speaker who said it. */
final class GoldStatementTest {
    private static final Span SPEAKER = new Span(40, 50);
    private static final Span OTHER = new Span(60, 70);
    private static final GoldStatement MARKED =
            new GoldStatement(List.of(new Span(0, 10), new Span(20, 30)), List.of(SPEAKER));

    @Test
    void halfOfItsContentIsEnough() {
        assertThat(MARKED.isMadeBy(claim(new Span(0, 20), SPEAKER))).isTrue();
        assertThat(MARKED.isMadeBy(claim(new Span(6, 15), SPEAKER))).isFalse();
        assertThat(MARKED.isMadeBy(claim(new Span(5, 25), SPEAKER))).isTrue();
        assertThat(MARKED.isMadeBy(claim(new Span(10, 20), SPEAKER))).isFalse();
    }

    @Test
    void anyLinkMayNameTheSpeakerInPart() {
        assertThat(MARKED.isMadeBy(claim(new Span(0, 10), OTHER, new Span(49, 55))))
                .isTrue();
        assertThat(MARKED.isMadeBy(claim(new Span(0, 10), OTHER))).isFalse();
        assertThat(MARKED.isMadeBy(claim(new Span(0, 10), (Span) null))).isFalse();
    }

    @Test
    void whereNobodyIsNamedNobodyMayBe() {
        GoldStatement unsourced = new GoldStatement(List.of(new Span(0, 10)), List.of());
        assertThat(unsourced.isMadeBy(claim(new Span(0, 10), (Span) null))).isTrue();
        assertThat(unsourced.isMadeBy(claim(new Span(0, 10), SPEAKER))).isFalse();
    }

    private static Statement claim(Span content, @Nullable Span... sources) {
        List<Link> chain = Arrays.stream(sources)
                .map(source -> new Link(
                        source == null ? null : new Source(source, "X", null, Source.Type.PERSON),
                        null,
                        Link.Act.SAY,
                        null,
                        null))
                .toList();
        return new Statement(
                new Claim.Basis(
                        "r#s1",
                        "r",
                        List.of(content),
                        chain,
                        Claim.Polarity.POSITIVE,
                        Claim.Modality.ACTUAL,
                        Claim.Stance.ASSERTED,
                        "rule",
                        0.9),
                Statement.Form.INDIRECT,
                content,
                null,
                null,
                List.of());
    }
}
