package org.depesha.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {

    @Test
    void partnersAreEqualInOrderAndAsManyAsCanBe() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> left = words(random, random.nextInt(30), 4);
            List<String> right = words(random, random.nextInt(30), 4);
            assertThat(partners(left, right)).as("%s against %s", left, right).isEqualTo(longest(left, right));
        }
    }

    @Test
    void longTextsAreCutWhereTheyAgree() {
        Random random = new Random(8);
        List<String> left = words(random, 60_000, 3_000);
        List<String> right = new ArrayList<>(left);
        for (int i = 0; i < 300; i++) {
            right.remove(random.nextInt(right.size()));
            right.add(random.nextInt(right.size()), "new");
        }
        assertThat(partners(left, right)).isBetween(59_650, 59_720);
    }

    @Test
    void longTextsWithoutACommonRunOfWordsHaveNoPartners() {
        Random random = new Random(9);
        assertThat(partners(words(random, 50_000, 200), words(random, 50_000, 200)))
                .isZero();
    }

    private static int partners(List<String> left, List<String> right) {
        int[] partners = WordAlignment.of(left, right);
        int last = -1;
        int count = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                assertThat(partners[i]).isGreaterThan(last);
                assertThat(right.get(partners[i])).isEqualTo(left.get(i));
                last = partners[i];
                count++;
            }
        }
        return count;
    }

    private static int longest(List<String> left, List<String> right) {
        int[][] lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = 0; i < left.size(); i++) {
            for (int k = 0; k < right.size(); k++) {
                lengths[i + 1][k + 1] = left.get(i).equals(right.get(k))
                        ? lengths[i][k] + 1
                        : Math.max(lengths[i][k + 1], lengths[i + 1][k]);
            }
        }
        return lengths[left.size()][right.size()];
    }

    private static List<String> words(Random random, int count, int kinds) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(kinds));
        }
        return words;
    }
}
