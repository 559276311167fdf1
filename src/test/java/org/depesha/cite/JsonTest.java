package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keysStandInTheOrderThatTheyHave() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("z", 1);
        object.put("a", Arrays.asList("x", null, true));
        object.put("m", Map.of());
        object.put("l", List.of(List.of(1, 2), List.of()));
        assertThat(Json.write(object)).isEqualTo("""
            {
              "z": 1,
              "a": ["x", null, true],
              "m": {},
              "l": [
                [1, 2],
                []
              ]
            }
            """);
    }

    @Test
    void aValueCanStandOnOneLine() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a", List.of(Map.of("b", 1), List.of(2, 3)));
        object.put("c", Map.of());
        assertThat(Json.line(object)).isEqualTo("{\"a\": [{\"b\": 1}, [2, 3]], \"c\": {}}");
        assertThat(Json.packed(object)).isEqualTo("{\"a\":[{\"b\":1},[2,3]],\"c\":{}}");
    }

    @Test
    void signsThatWouldEndOrBreakAStringAreEscaped() {
        assertThat(Json.write("\"\\\n\t\r\u0001\u2028ü😀\uD800"))
                .isEqualTo("\"\\\"\\\\\\n\\t\\r\\u0001\\u2028ü😀\\ud800\"\n");
        assertThat(Json.line("\u007F\u2029")).isEqualTo("\"\\u007f\\u2029\"");
    }

    @Test
    void halfACharacterIsEscapedWhereverItStands() {
        assertThat(Json.line("\uDE00a\uD83Db")).isEqualTo("\"\\ude00a\\ud83db\"");
        assertThat(Json.line("a\uDE00")).isEqualTo("\"a\\ude00\"");
        assertThat(Json.line(List.of(1L, 2))).isEqualTo("[1, 2]");
    }

    @Test
    void whatJsonHasNoFormForIsRefused() {
        assertThatThrownBy(() -> Json.write(List.of(1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.write(Map.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }
}
