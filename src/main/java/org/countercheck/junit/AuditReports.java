package org.countercheck.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test method once for each file, with its audit as an argument; the name of each run is the file.
 *
 * <pre>{@code
 * @AuditReports("reports/*.txt")
 * void no_report_contradicts_itself(Audit audit) {
 *     assertThat(audit).isConsistent();
 * }
 * }</pre>
 *
 * Surefire writes the name of the method and a number into its reports instead, unless {@code usePhrasedTestCaseMethodName} is set; with
 * {@link AuditTests#of(java.util.stream.Stream)} it writes file and finding.
 *
 * <p>Each file is read and audited when its turn comes. A file that cannot be read fails its own run; a pattern that matches no file fails the method.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(AuditReportsExtension.class)
public @interface AuditReports {

    /**
     * Files, as paths or as patterns of {@linkplain java.nio.file.FileSystem#getPathMatcher glob}, with {@code /} between folders; relative to the working
     * directory. Of one pattern, in order of their paths.
     */
    String[] value();

    /** Folders of rule files to apply too. */
    String[] rules() default {};

    /** A file of acceptances that the audits take into account; none if empty. */
    String accepted() default "";
}
