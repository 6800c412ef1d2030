package org.countercheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Auditor;
import org.countercheck.document.Document;
import org.countercheck.extract.Extractor;
import org.countercheck.reader.Limits;
import org.countercheck.reader.Readers;

/** The one door. */
public final class Countercheck {
    private Countercheck() {}
}
