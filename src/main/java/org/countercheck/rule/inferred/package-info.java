/** Rules that need no rule file: what the structure of a table or a sentence implies. */
package org.countercheck.rule.inferred;
