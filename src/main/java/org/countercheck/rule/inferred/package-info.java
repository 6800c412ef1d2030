/** Rules that need no rule file: what sentences state, table structure, and the same quantity in two places. */
package org.countercheck.rule.inferred;
