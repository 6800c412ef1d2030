/**
 * Audits as JUnit tests. The using project brings JUnit along: {@code org.junit.jupiter:junit-jupiter}, 5.10 or later or 6.
 */
package org.countercheck.junit;
