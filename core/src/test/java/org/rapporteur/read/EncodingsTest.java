package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Le président a déclaré que l’armée n’était pas impliquée dans l’attaque à Alep.'",
        "windows-1252, 'Die Truppen rückten am Wochenende über die Brücke vor, hieß es in München.'",
        "windows-1252, 'El señor Núñez declaró que había más de treinta víctimas en la región.'",
        "windows-1252, 'A situação não é boa, disse o líder da oposição em São Tomé.'",
        "windows-1252, 'The ‘ceasefire’ held – for “a day” – at a cost of £2m.'",
        "windows-1252, 'The café was hit.'",
        "windows-1250, 'Rzecznik powiedział, że żołnierze zostali ranni podczas ćwiczeń w Łodzi.'",
        "windows-1250, 'Mluvčí řekl, že při výbuchu zahynulo několik lidí a další byli zraněni těžce.'",
        "windows-1254, 'Sözcü, saldırıda üç kişinin öldüğünü ve çok sayıda yaralı olduğunu söyledi; başka bilgi yok.'",
        "windows-1251, 'Представитель министерства заявил, что перемирие соблюдается обеими сторонами.'",
        "KOI8-R, 'Представитель министерства заявил, что перемирие соблюдается обеими сторонами.'",
        "windows-1256, 'قال المتحدث باسم الجيش إن الهدنة دخلت حيز التنفيذ مساء يوم الاثنين في المدينة.'",
        "windows-1253, 'Ο εκπρόσωπος δήλωσε ότι η εκεχειρία τηρείται και από τις δύο πλευρές.'",
        "windows-1255, 'דובר הצבא אמר כי הפסקת האש נכנסה לתוקף ביום שני בערב בעיר.'",
        "GB18030, '发言人说，停火协议在星期一晚上生效，双方的军队都没有在城里开火。'",
        "windows-31j, '報道官は、停戦が月曜日の夜に発効したと述べた。市内では戦闘がなかったという。'",
        "UTF-8, 'Ça va: naïve, Алеппо, حلب.'",
        "UTF-16LE, 'The army said that the ceasefire held.'",
        "UTF-16BE, 'Представитель заявил, что перемирие соблюдается.'",
    })
    void nobodyTells(String charset, String text) {
        Encodings.Decoded decoded = Encodings.decode(text.getBytes(Charset.forName(charset)), null, null);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        assertThat(decoded.replaced()).isZero();
    }

    @Test
    void marksWin() {
        byte[] marked = "\uFEFFwords".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Encodings.decode(marked, "windows-1251", null).text()).isEqualTo("\uFEFFwords");
    }

    @Test
    void whatIsForcedWinsOverAll() {
        byte[] bytes = {(byte) 0xE9};
        assertThat(Encodings.decode(bytes, "utf-8", Charset.forName("windows-1251"))
                        .text())
                .isEqualTo("й");
    }

    @Test
    void declaredEncodingIsUsedUnlessTheBytesAreUtf8() {
        byte[] bytes = "café".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Encodings.decode(bytes, "iso-8859-5", null).text()).isEqualTo("cafщ");
        byte[] utf8 = "café".getBytes(StandardCharsets.UTF_8);
        assertThat(Encodings.decode(utf8, "iso-8859-1", null).text()).isEqualTo("café");
    }

    @Test
    void labelsMeanWhatTheWebMeans() {
        assertThat(Encodings.ofLabel(" ISO-8859-1 ")).isEqualTo(Charset.forName("windows-1252"));
        assertThat(Encodings.ofLabel("gb2312")).isEqualTo(Charset.forName("GB18030"));
        assertThat(Encodings.ofLabel("no-such-thing")).isNull();
        assertThat(Encodings.ofLabel("!")).isNull();
    }

    @Test
    void pagesAndXmlDeclareThemselves() {
        assertThat(declared("<?xml version='1.0' encoding='koi8-r'?><rss/>")).isEqualTo("koi8-r");
        assertThat(declared("<html><head><meta charset=windows-1256>")).isEqualTo("windows-1256");
        assertThat(declared("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">"))
                .isEqualTo("big5");
        assertThat(declared("<p>words</p>")).isNull();
    }

    @Test
    void brokenSequencesAreCounted() {
        byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xC3, 'c'};
        Encodings.Decoded decoded = Encodings.decode(bytes, "utf-8", null);
        assertThat(decoded.text()).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(decoded.replaced()).isEqualTo(2);
    }

    private static @org.jspecify.annotations.Nullable String declared(String page) {
        return Encodings.declaredIn(page.getBytes(StandardCharsets.ISO_8859_1));
    }
}
