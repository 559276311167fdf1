package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void anyEncodingIsRead(String charset) {
        String text = "ТЕЛЕГРАММА № 5\r\n\r\nТоварищу Линду. Хлеб пришёл вчера вечером, лодки ждут.\r\n";
        Decoding.Decoded decoded = Decoding.decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded).isNotNull();
        assertThat(decoded.text()).isEqualTo(text.replace("\r\n", "\n"));
    }

    @Test
    void westernWindowsTextIsToldFromCyrillic() {
        String text = "Café “Ríga” – naïve señor, résumé";
        assertThat(Decoding.decode(text.getBytes(Charset.forName("windows-1252"))))
                .extracting(Decoding.Decoded::text)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"8", "31", "0x1f", "65534"})
    void aControlCharacterIsNoPartOfTheText(String code) {
        int sign = Integer.decode(code);
        String text =
                "The boats came %s to Riga with all that was wanted, and the ice went out on the day after. ".repeat(5);
        for (String written :
                List.of(Character.toString(sign), "&#" + sign + ";", "&#x" + Integer.toHexString(sign) + ";")) {
            Decoding.Decoded decoded =
                    Decoding.decode(text.replaceFirst("%s", written).getBytes(StandardCharsets.UTF_8));
            assertThat(decoded)
                    .extracting(Decoding.Decoded::text)
                    .isEqualTo(text.replaceFirst("%s", sign > 0xFFFD && written.length() > 1 ? written : "\uFFFD"));
        }
    }

    @Test
    void aVerticalTabIsASpace() {
        assertThat(Decoding.decode("one\u000Btwo".getBytes(StandardCharsets.UTF_8)))
                .extracting(Decoding.Decoded::text)
                .isEqualTo("one two");
    }
}
