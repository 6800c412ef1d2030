package org.countercheck.cli;

import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Wording;

/** The languages of the output. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Chinese if any of the documents is. */
    static Locale of(List<Audit> audits) {
        boolean chinese = audits.stream()
                .map(a -> Wording.languageOf(a.extraction().document()))
                .anyMatch(Locale.CHINESE::equals);
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
