package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void nothingInItCanSteerATerminal() {
        Problem problem = new Problem("a\u001b]0;x\u0007\r\n", "b\u009b2J\u202e\u200f\u2028\ud800", true);
        assertThat(problem.toString())
                .isEqualTo("a\\u001b]0;x\\u0007\\u000d\\u000a: b\\u009b2J\\u202e\\u200f\\u2028\\ud800");
    }

    @Test
    void wordsOfAnyScriptStayAsTheyAre() {
        assertThat(new Problem("تقرير.txt", "“Алеппо” 🙂", false).toString()).isEqualTo("تقرير.txt: “Алеппо” 🙂");
    }
}
