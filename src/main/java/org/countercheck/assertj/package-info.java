/**
 * Assertions about audits for tests written with AssertJ, which the using project brings along: {@code org.assertj:assertj-core}, version 3.
 */
package org.countercheck.assertj;
