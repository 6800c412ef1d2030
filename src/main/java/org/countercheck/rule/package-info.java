/**
 * Rules propose relations for one document; rulebooks are named sets of them; labels tell which figures a rule means.
 *
 * <p>Start at {@link org.countercheck.rule.Rule} and {@link org.countercheck.rule.Labels}.
 */
package org.countercheck.rule;
