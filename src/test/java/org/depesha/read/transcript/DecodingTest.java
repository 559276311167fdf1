package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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
}
