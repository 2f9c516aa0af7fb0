import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Judges PDF files by the rules of PDF/UA and PDF/A with the veraPDF engine, many files in one JVM.
 *
 * <p>Usage: {@code java -cp ENGINE Check.java ua1,2a=FILE.pdf ua1,3a=OTHER.pdf...}; the class path is in xtask's verapdf folder.
 *
 * <p>One verdict per file and flavour, fields separated by tabs, and after it a line per broken rule and
 * per example of where it is broken:
 *
 * <pre>
 * PASS   flavour  file  rules in profile  checks made
 * FAIL   flavour  file  rules in profile  checks made
 * ERROR  flavour  file  why it could not be read
 * RULE   flavour  file  clause-test  times broken  what the rule asks
 * WHERE  flavour  file  clause-test  path of the object  what was found
 * </pre>
 *
 * Exit code 0: every verdict is PASS; 1: some are not; 2: wrong use.
 */
public final class Check {
  private static final int PLACES_SHOWN = 3;
  /** Stops a thoroughly broken file from filling the log; the counts stay true. */
  private static final int FAILURES_KEPT_PER_RULE = 100;

  private Check() {}

  public static void main(String[] args) {
    if (args.length == 0 || !Arrays.stream(args).allMatch(arg -> arg.contains("="))) {
      System.err.println("usage: java -cp ENGINE Check.java FLAVOUR[,FLAVOUR]=FILE.pdf...");
      System.exit(2);
    }
    LogManager.getLogManager().reset(); // the parser's own chatter; what matters is in the verdicts
    VeraGreenfieldFoundryProvider.initialise();
    boolean clean = true;
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      for (String id : parts[0].split(",")) {
        clean &= judge(parts[1], flavour(id));
      }
    }
    System.exit(clean ? 0 : 1);
  }

  private static PDFAFlavour flavour(String id) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
    if (flavour == null || flavour == PDFAFlavour.NO_FLAVOUR) {
      System.err.println("unknown flavour: " + id);
      System.exit(2);
    }
    return flavour;
  }

  private static boolean judge(String file, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, FAILURES_KEPT_PER_RULE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      int rules = result.getValidationProfile().getRules().size();
      // A profile that did not load would find every file faultless.
      boolean passed = result.isCompliant() && rules > 0 && result.getTotalAssertions() > 0;
      line(passed ? "PASS" : "FAIL", flavour, file, rules, result.getTotalAssertions());
      report(result, flavour, file);
      return passed;
    } catch (Exception unreadable) {
      line("ERROR", flavour, file, unreadable);
      return false;
    }
  }

  private static void report(ValidationResult result, PDFAFlavour flavour, String file) {
    Map<String, List<TestAssertion>> places = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        places.computeIfAbsent(name(assertion.getRuleId()), rule -> new ArrayList<>()).add(assertion);
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    result.getFailedChecks().forEach((rule, count) -> counts.put(name(rule), count));
    counts.forEach(
        (rule, count) -> {
          List<TestAssertion> found = places.getOrDefault(rule, List.of());
          line("RULE", flavour, file, rule, count, found.isEmpty() ? "" : found.get(0).getMessage());
          for (TestAssertion place : found.subList(0, Math.min(PLACES_SHOWN, found.size()))) {
            line("WHERE", flavour, file, rule, place.getLocation().getContext(), place.getErrorMessage());
          }
        });
  }

  private static String name(RuleId rule) {
    return rule.getClause() + "-" + rule.getTestNumber();
  }

  private static void line(String kind, PDFAFlavour flavour, String file, Object... fields) {
    StringBuilder text = new StringBuilder(kind).append('\t').append(flavour.getId()).append('\t').append(file);
    for (Object field : fields) {
      text.append('\t').append(String.valueOf(field).replaceAll("\\s+", " ").strip());
    }
    System.out.println(text);
  }
}
