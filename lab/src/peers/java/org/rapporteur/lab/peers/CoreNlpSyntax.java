package org.rapporteur.lab.peers;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lab.bench.PassServer;
import org.rapporteur.lab.bench.TokenFile;

/** CoreNLP's fastest tagger and dependency parser for English over the sentences of a file. */
public final class CoreNlpSyntax {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Takes the file's name. */
    public static void main(String... args) throws IOException {
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);
        List<List<HasWord>> sentences = new ArrayList<>();
        for (List<String> tokens : TokenFile.read(Path.of(args[0]))) {
            List<HasWord> words = new ArrayList<>();
            tokens.forEach(token -> words.add(new Word(token)));
            sentences.add(words);
        }
        PassServer.serve(() -> {
            long tokens = 0;
            for (List<HasWord> words : sentences) {
                List<TaggedWord> tagged = tagger.tagSentence(words);
                int relations = parser.predict(tagged).typedDependencies().size();
                if (relations != words.size()) {
                    throw new IllegalStateException(relations + " relations of " + words.size() + " words");
                }
                tokens += relations;
            }
            return tokens;
        });
    }

    private CoreNlpSyntax() {}
}
