/**
 * Assertions about audits for tests written with AssertJ, which the using project brings along: {@code org.assertj:assertj-core}, 3.24 or later.
 */
package org.countercheck.assertj;
