package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read --published 30/9/16 - | --published is \"30/9/16\"; give an ISO date such as 2016-09-30",
                "read --published 2016-09-31 - | --published is \"2016-09-31\"; give an ISO date such as 2016-09-30",
                "read --encoding utf-99 - | --encoding is \"utf-99\"; give a name such as UTF-8",
                "read --encoding ?! - | --encoding is \"?!\"; give a name such as UTF-8",
                "read --format xls - | --format is \"xls\"; give one of text, html, feed, warc, jsonl, eml, pdf, docx",
                "read --output xml - | --output is \"xml\"; give summary or jsonl",
                "demo --output xml | --output is \"xml\"; give summary or jsonl",
                "read --threads 0 - | --threads is 0; give a number from 1 to 1024",
                "read --publisher= - | --publisher is empty; give a name or leave it out",
                "read | no INPUT given; name a file, a folder, or - for standard input",
                "read --outptu jsonl - | Unknown option: '--outptu' (did you mean --output?)",
                "demo extra | extra",
                "read --engine quick - | --engine is \"quick\"; give deep or fast",
                "parse --engine quick --input text | --engine is \"quick\"; give deep or fast",
                "demo --engine Deep | --engine is \"Deep\"; give deep or fast",
                "parse | --input is missing; give --input conllu or --input text",
                "parse --input xml | --input is \"xml\"; give conllu or text",
                "parse --input text --encoding utf-99 | --encoding is \"utf-99\"; give a name such as UTF-8",
                "import | Missing required parameter: 'INPUT'",
                "raed report.txt | there is no command raed; there are read, import, parse, demo",
            })
    void wrongUsageIsToldInOneLine(String command, String told) {
        Run run = Run.of(command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("rapporteur: ")
                .contains(told)
                .contains("--help")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutACommandItTellsWhereToLook() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no command given").contains("rapporteur --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "import --help",
                "parse --help",
                "demo --help",
                "incidents --help",
                "toll --help",
                "positions --help",
                "show --help",
                "correct --help",
                "export --help",
                "review --help",
                "verify --help",
            })
    void helpHasExamplesAndExitCodes(String command) {
        Run run = Run.of(command.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: rapporteur")
                .contains("Examples:\n  rapporteur ")
                .containsPattern("Exit codes:\n  0 .*\n  1 .*\n(?s:.*)\n  2 .*\n  3 ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "import --help",
                "parse --help",
                "demo --help",
                "export --help",
                "review --help",
                "parties --help",
                "parties unmatched --help",
                "gazetteer add --help",
            })
    void examplesKeepTheirIndent(String command) {
        String help = Run.of(command.split(" ")).out();
        assertThat(help.substring(help.indexOf("Examples:\n") + "Examples:\n".length())
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  ") && line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "read --version"})
    void theVersionIsToldWithThatOfJava(String command) {
        Run run = Run.of(command.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches("rapporteur \\d+\\.\\d+\\.\\d+\\S* \\(Java \\Q" + System.getProperty("java.version")
                        + "\\E, .+\\)\\R");
    }
}
