// SPDX-License-Identifier: MIT
// Asks veraPDF's library whether papers are PDF/A: first the flavour, then the files. Tests only.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class PdfaCheck {
    public static void main(String[] given) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(given[0]);
        for (int at = 1; at < given.length; at++) {
            System.out.println(judge(flavour, given[at]));
        }
    }

    static String judge(PDFAFlavour flavour, String path) throws Exception {
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult found = judge.validate(parser);
            Map<String, String> broken = new TreeMap<>();
            for (TestAssertion each : found.getTestAssertions()) {
                if (each.getStatus() == TestAssertion.Status.FAILED) {
                    broken.putIfAbsent(each.getRuleId().getClause(), each.getMessage());
                }
            }
            return (found.isCompliant() ? "PASS " : "FAIL ") + path + " " + broken;
        }
    }
}
