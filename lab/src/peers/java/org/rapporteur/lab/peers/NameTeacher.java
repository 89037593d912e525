package org.rapporteur.lab.peers;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFBiasedClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * CoreNLP's recogniser of names in a process of its own. Reads sentences, one a line, tabs between the words, and writes
 * for each a line of labels, tabs between them: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} as the combined
 * recogniser of CoreNLP's defaults gives them, else {@code MISC} where its four-class one does, else {@code O}. The last
 * line it prints tells words and CPU seconds. A line that begins with a form feed is in capitals: its words are
 * given CoreNLP's guess at their case first, and come back with their labels as {@code word/LABEL}.
 */
public final class NameTeacher {
    private static final String MODELS = "edu/stanford/nlp/models/ner/english.";
    private static final String TRUE_CASE = "edu/stanford/nlp/models/truecase/";

    private final NERClassifierCombiner combined;
    private final AbstractSequenceClassifier<CoreLabel> fourClasses;
    private CRFBiasedClassifier<CoreLabel> caser;

    private NameTeacher() throws IOException, ClassNotFoundException {
        combined = combined();
        fourClasses = CRFClassifier.getClassifier(MODELS + "conll.4class.distsim.crf.ser.gz");
    }

    /** CoreNLP's recogniser with the models that it takes by default, without its rules for numbers and times. */
    static NERClassifierCombiner combined() throws IOException, ClassNotFoundException {
        return new NERClassifierCombiner(
                false,
                false,
                MODELS + "all.3class.distsim.crf.ser.gz",
                MODELS + "muc.7class.distsim.crf.ser.gz",
                MODELS + "conll.4class.distsim.crf.ser.gz");
    }

    /** Arguments: the file of sentences, the file of labels to write, and {@code peer} to leave MISC out. */
    public static void main(String... arguments) throws IOException, ClassNotFoundException {
        NameTeacher teacher = new NameTeacher();
        boolean misc = arguments.length < 3 || !arguments[2].equals("peer");
        long words = 0;
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (BufferedReader sentences = Files.newBufferedReader(Path.of(arguments[0]));
                PrintStream labels = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (String line; (line = sentences.readLine()) != null; ) {
                boolean capitals = line.startsWith("\f");
                List<CoreLabel> sentence = words((capitals ? line.substring(1) : line).split("\t"));
                words += sentence.size();
                if (capitals) {
                    teacher.giveCase(sentence);
                }
                labels.println(String.join("\t", teacher.labels(sentence, misc, capitals)));
            }
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        System.out.printf(Locale.ROOT, "{\"words\":%d,\"cpu_seconds\":%.3f}%n", words, spent / 1e9);
    }

    static List<CoreLabel> words(String... forms) {
        List<CoreLabel> sentence = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            CoreLabel word = new CoreLabel();
            setForm(word, form);
            word.setBeginPosition(at);
            word.setEndPosition(at + form.length());
            word.setBefore(" ");
            word.setAfter(" ");
            at += form.length() + 1;
            sentence.add(word);
        }
        return sentence;
    }

    private static void setForm(CoreLabel word, String form) {
        word.setWord(form);
        word.setValue(form);
        word.setOriginalText(form);
        word.set(CoreAnnotations.TextAnnotation.class, form);
    }

    private List<String> labels(List<CoreLabel> sentence, boolean misc, boolean withWords) {
        List<CoreLabel> others = misc ? fourClasses.classify(copy(sentence)) : List.of();
        List<CoreLabel> main = combined.classify(copy(sentence));
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < main.size(); i++) {
            String label = main.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            if (!label.equals("PERSON") && !label.equals("ORGANIZATION") && !label.equals("LOCATION")) {
                boolean other = misc
                        && others.get(i)
                                .get(CoreAnnotations.AnswerAnnotation.class)
                                .equals("MISC");
                label = other ? "MISC" : "O";
            }
            labels.add(withWords ? sentence.get(i).word() + "/" + label : label);
        }
        return labels;
    }

    static List<CoreLabel> copy(List<CoreLabel> sentence) {
        List<CoreLabel> copied = new ArrayList<>();
        sentence.forEach(word -> copied.add(new CoreLabel(word)));
        return copied;
    }

    /** Gives each word the case that CoreNLP thinks it would have in mixed-case text. */
    private void giveCase(List<CoreLabel> sentence) {
        if (caser == null) {
            caser = caser();
        }
        for (CoreLabel word : sentence) {
            setForm(word, word.word().toLowerCase(Locale.ROOT));
        }
        List<CoreLabel> cased = caser.classify(copy(sentence));
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.get(i).word();
            boolean first = i == 0;
            String style = cased.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            if (style.equals("UPPER")) {
                setForm(sentence.get(i), form.toUpperCase(Locale.ROOT));
            } else if (!form.isEmpty() && (first || style.equals("INIT_UPPER"))) {
                setForm(sentence.get(i), form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
            }
        }
    }

    private static CRFBiasedClassifier<CoreLabel> caser() {
        Properties properties = new Properties();
        properties.setProperty("loadClassifier", TRUE_CASE + "truecasing.fast.caseless.qn.ser.gz");
        properties.setProperty("mixedCaseMapFile", TRUE_CASE + "MixDisambiguation.list");
        properties.setProperty("classBias", "INIT_UPPER:-0.7,UPPER:-0.7,O:0");
        properties.setProperty("useTitle", "true");
        CRFBiasedClassifier<CoreLabel> classifier = new CRFBiasedClassifier<>(properties);
        classifier.loadClassifierNoExceptions(properties.getProperty("loadClassifier"), properties);
        for (String bias : properties.getProperty("classBias").split(",")) {
            String[] parts = bias.split(":");
            classifier.setBiasWeight(parts[0], Double.parseDouble(parts[1]));
        }
        return classifier;
    }
}
