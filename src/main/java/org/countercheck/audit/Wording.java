package org.countercheck.audit;

import java.util.Locale;
import org.countercheck.explain.Explanation;

/** Turns findings and explanations into words of one language. */
public final class Wording {

    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /** The words of {@code locale}; Chinese for {@code zh}, otherwise English. */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /** One finding: what is printed where, what it should be, the likeliest reason. */
    public String of(Finding finding) {
        return finding.rule() + " " + locale;
    }

    /** One explanation. */
    public String of(Explanation explanation) {
        return explanation.kind() + " " + explanation.arguments();
    }
}
