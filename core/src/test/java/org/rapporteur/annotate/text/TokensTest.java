package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Report;

/** What is a word: a line is a text and, after "=>", its words; "¦" stands before one that continues a token. */
final class TokensTest {
    private static final String CONTRACTIONS = """
            They haven't come => They|have¦n't|come
            They haven’t come => They|have¦n’t|come
            I can't, won't => I|ca¦n't|,|wo¦n't
            It cannot hold => It|can¦not|hold
            Kerry's aides => Kerry¦'s|aides
            Kerry’s aides => Kerry¦’s|aides
            the workers' pay => the|workers¦'|pay
            we're they've I'd she'll I'm => we¦'re|they¦'ve|I¦'d|she¦'ll|I¦'m
            It's gonna, gotta => It¦'s|gon¦na|,|got¦ta
            they dont => they|do¦nt
            AREN'T => ARE¦N'T
            O'Brien of the Ba'ath at six o'clock => O'Brien|of|the|Ba'ath|at|six|o'clock
            the 1980's and the '90s => the|1980's|and|the|'90s
            give 'em a try => give|'em|a|try
            'the workers' they said => '|the|workers|'|they|said
            """;

    private static final String HYPHENS = """
            a 15-year war => a|15|-|year|war
            a two-day, 24-hour truce => a|two|-|day|,|24|-|hour|truce
            the co-founder re-elected mid-September => the|co-founder|re-elected|mid-September
            an anti-government, non-violent e-mail => an|anti-government|,|non-violent|e-mail
            Bashar al-Assad in al-Bab => Bashar|al|-|Assad|in|al|-|Bab
            U.S.-led and Russian-backed => U.S.|-|led|and|Russian|-|backed
            an F-16 or Su-24 => an|F|-|16|or|Su|-|24
            from 2012-2016, 5-10 => from|2012|-|2016|,|5|-|10
            2012–2016 => 2012|–|2016
            on 2016-09-30 call 555-0123 => on|2016-09-30|call|555-0123
            talks -- or not — failed => talks|--|or|not|—|failed
            talks--or not—failed => talks|--|or|not|—|failed
            """;

    private static final String NUMBERS = """
            1,200.50 or .5 => 1,200.50|or|.5
            $5 million, US$10, €3.50, £2bn => $|5|million|,|US$|10|,|€|3.50|,|£|2|bn
            30km, 5kg, 40%, 6.5million => 30|km|,|5|kg|,|40|%|,|6.5|million
            at 5:30 p.m. on 9/11 => at|5:30|p.m.|on|9/11
            at 10am and 5:30PM => at|10|am|and|5:30|PM
            the 21st in the 1990s => the|21st|in|the|1990s
            1/2 or 30/9/16 => 1|/|2|or|30/9/16
            No. 5 of 12 => No.|5|of|12
            12,13,14 => 12|,|13|,|14
            +44 20 7946 => +44|20|7946
            """;

    private static final String ADDRESSES = """
            mail desk@example.org, please => mail|desk@example.org|,|please
            see https://example.org/a?b=c#d. => see|https://example.org/a?b=c#d|.
            (www.example.org/x_(y)) => (|www.example.org/x_(y)|)
            at example.com/news/1.html today => at|example.com/news/1.html|today
            @un_spokesperson wrote #Aleppo => @un_spokesperson|wrote|#Aleppo
            see example.org/a—it says => see|example.org/a|—|it|says
            report.pdf and notes.docx => report.pdf|and|notes.docx
            """;

    private static final String ABBREVIATIONS = """
            Lt. Gen. Smith of the U.S. Army => Lt.|Gen.|Smith|of|the|U.S.|Army
            J. K. Rowling, J.K. Rowling => J.|K.|Rowling|,|J.K.|Rowling
            on Sept. 9 at 9 a.m. local => on|Sept.|9|at|9|a.m.|local
            Acme Inc., i.e. the maker => Acme|Inc.|,|i.e.|the|maker
            a Ph.D. student => a|Ph.D.|student
            It met at 5 p.m. => It|met|at|5|p.m|.
            in the U.S. => in|the|U.S.
            guns, shells, etc. => guns|,|shells|,|etc|.
            """;

    private static final String MARKS = """
            "Stop!" he said. => "|Stop|!|"|he|said|.
            “We’re done,” she said => “|We¦’re|done|,|”|she|said
            «Oui», 'no', ``so'' => «|Oui|»|,|'|no|'|,|``|so|''
            (see p. 5) [sic] {x} => (|see|p.|5|)|[|sic|]|{|x|}
            Well... no… what?! => Well|...|no|…|what|?!
            and/or w/o AT&T R&D => and|/|or|w/o|AT&T|R&D
            the talks [...] ended => the|talks|[...]|ended
            he ended.The talks => he|ended|.|The|talks
            in a the last => in|a|the|last
            fine :) 👍🏽🇸🇾😀 => fine|:)|👍🏽|🇸🇾|😀
            a\u00a0b\u200bc => a|b|c
            naïve Jérôme Дамаск حلب 停戦 => naïve|Jérôme|Дамаск|حلب|停戦
            """;

    static Stream<String> cases() {
        return Stream.of(CONTRACTIONS, HYPHENS, NUMBERS, ADDRESSES, ABBREVIATIONS, MARKS)
                .flatMap(String::lines);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dividesIntoWords(String line) {
        int arrow = line.indexOf(" => ");
        Report report = Passages.paragraph(line.substring(0, arrow));
        String words = Segmenter.sentences(report.text(), report.passages()).stream()
                .map(sentence -> Passages.words(report, sentence))
                .collect(Collectors.joining("|"));
        assertThat(words).isEqualTo(line.substring(arrow + 4));
    }
}
