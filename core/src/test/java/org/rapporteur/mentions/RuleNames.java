package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of rules that a package's classes can give, by the strings in their class files: no list has to be kept. */
final class RuleNames {
    /**
     * Those in the package of a class.
     *
     * @param kind what stands before the slash, such as {@code time}
     */
    static Set<String> of(Class<?> one, String kind) {
        Pattern name = Pattern.compile("(?<![\\w/])" + Pattern.quote(kind) + "/[a-z]+(?:-[a-z]+)*(?![\\w/$-])");
        Set<String> names = new TreeSet<>();
        for (Path file : classFiles(one)) {
            try {
                Matcher matcher = name.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    names.add(matcher.group());
                }
            } catch (IOException e) {
                throw new AssertionError(file.toString(), e);
            }
        }
        return names;
    }

    private static List<Path> classFiles(Class<?> one) {
        try {
            Path root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = root.resolve(one.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> classes =
                        files.filter(file -> file.toString().endsWith(".class")).toList();
                assertThat(classes).isNotEmpty();
                return classes;
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(one.getName(), e);
        }
    }

    private RuleNames() {}
}
