package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which format an input is read as: by its name, by what the caller says, by its first bytes. */
final class FormatChoice implements Choice {
    private static final String TEXT = "text";

    private final @Nullable String option;

    /** @param options those of the run */
    FormatChoice(InputReader.Options options) {
        option = options.format();
    }

    @Override
    public boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean bare = Readers.suffix(name).isEmpty();
        return !OtherKinds.isAboutTheFolder(file) && (Readers.ofFile(name).isPresent() || (bare && option != null));
    }

    @Override
    public boolean isOfAnotherKind(Input input) {
        Readers.Format told = Readers.ofFile(input.name()).orElse(null);
        try {
            return told != null
                    && Readers.isShared(told, input.name())
                    && Readers.recognised(input.head()).isEmpty();
        } catch (IOException e) {
            return false; // told when the reader comes upon it
        }
    }

    @Override
    public FormatReader reader(Input input) throws IOException {
        return format(input).reader().get();
    }

    private Readers.Format format(Input input) throws IOException {
        Readers.Format told = Readers.ofFile(input.name()).orElse(null);
        if (told != null && Readers.isShared(told, input.name())) {
            return shared(input, told);
        }
        if (told == null) {
            return option == null ? seen(input) : named(option);
        }
        boolean markdown = Readers.suffix(input.name()).equals("md"); // which may begin with a tag
        if (!told.name().equals(TEXT) || TEXT.equals(option) || markdown) {
            return told;
        }
        Readers.Format seen = seen(input);
        if (!seen.name().equals(TEXT) && !seen.name().equals(option)) {
            input.warning(
                    Place.WHOLE,
                    "is " + seen.name() + " by its first bytes, not text, and is read as such; --format text reads"
                            + " it as it stands");
        }
        return seen;
    }

    /** What the first bytes tell, of an input that nothing else tells of; text where they don't. */
    private static Readers.Format seen(Input input) throws IOException {
        String other = OtherKinds.ofSuffix(Readers.suffix(input.name()));
        if (other != null) {
            throw new Unreadable(other);
        }
        Readers.Format seen = Readers.recognised(input.head()).orElse(null);
        if (seen != null) {
            return seen;
        }
        String kind = OtherKinds.ofBeginning(Readers.beginning(input.head()));
        if (kind != null) {
            throw new Unreadable(kind);
        }
        return named(TEXT);
    }

    private Readers.Format shared(Input input, Readers.Format told) throws IOException {
        Readers.Format seen = Readers.recognised(input.head()).orElse(null);
        if (seen != null) {
            return seen;
        }
        if (option == null) {
            throw new Unreadable("ends in ." + Readers.suffix(input.name()) + " but is no " + told.name()
                    + "; say what it is with --format, such as --format jsonl for one report a line");
        }
        return named(option);
    }

    private static Readers.Format named(String name) {
        return Readers.named(name).orElseThrow();
    }
}
